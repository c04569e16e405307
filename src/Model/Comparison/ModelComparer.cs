using Smithwright.Model.Naming;

namespace Smithwright.Model.Comparison;

/// <summary>
/// Compares two models by what C# callers of the generated clients see of them. A pure function; only what is generated is compared, by the
/// C# names that it has.
/// </summary>
public static class ModelComparer
{
    /// <summary>All differences, in the order of the newer model's files.</summary>
    public static EquatableArray<ModelDifference> Compare(AssembledModel before, AssembledModel after) => Compare(before, after, _ => []);

    /// <param name="operationsOf">The names of the operations that are generated of a service; none means all.</param>
    public static EquatableArray<ModelDifference> Compare(
        AssembledModel before, AssembledModel after, Func<ServiceShape, IReadOnlyCollection<string>> operationsOf)
    {
        var differences = new DifferenceSink(after.Sources);
        if (before.Model.Equals(after.Model))
        {
            return differences.InOrderOfFiles();
        }

        List<ServiceShape> added = after.Model.Services.ToList();
        foreach (ServiceShape old in before.Model.Services)
        {
            if (Successor(old, added) is not { } service)
            {
                differences.Add(
                    DifferenceIds.ClientRemoved, ChangeEffect.BreaksSource, old.Id, $"Service '{old.Id.Name}' is gone, and its client with it.");
                continue;
            }

            added.Remove(service);
            IReadOnlyCollection<string> operations = operationsOf(service);
            new ServiceComparison(
                new ClientSurface(before.Model, old, operations), new ClientSurface(after.Model, service, operations), differences).Run();
        }

        foreach (ServiceShape service in added)
        {
            differences.Add(DifferenceIds.OperationAdded, ChangeEffect.Adds, service.Id, $"Service '{service.Id.Name}' was added, and a client for it.");
        }

        return differences.InOrderOfFiles();
    }

    /// <summary>The service with the same client, else the one with the same id.</summary>
    private static ServiceShape? Successor(ServiceShape old, List<ServiceShape> candidates) =>
        candidates.FirstOrDefault(service => TypeNames.ServiceNameOf(service) == TypeNames.ServiceNameOf(old))
        ?? candidates.FirstOrDefault(service => service.Id == old.Id);
}

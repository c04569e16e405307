using Smithwright.Model.Assembly;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Comparison;

/// <summary>
/// Compares two models by what C# callers of the generated clients see of them. A pure function; only what is generated is compared, by the
/// C# names that it has.
/// </summary>
public static class ModelComparer
{
    /// <summary>All differences, in the order of the newer model's files.</summary>
    public static EquatableArray<ModelDifference> Compare(AssembledModel before, AssembledModel after) =>
        Compare(before, after, [("", new ModelItem("", "", EquatableArray<string>.Empty, ""))]);

    /// <summary>What keeps a model from being compared: parts of it that were not understood would seem to be gone.</summary>
    public static IEnumerable<Problem> FindObstacles(AssembledModel model) =>
        model.Problems.Where(problem => problem.Id is ProblemIds.InvalidJson or ProblemIds.UnknownFormat or ProblemIds.UnresolvedShape);

    /// <param name="items">What the project says of its models, by their paths.</param>
    internal static EquatableArray<ModelDifference> Compare(
        AssembledModel before, AssembledModel after, IReadOnlyList<(string Path, ModelItem Item)> items)
    {
        DifferenceSink differences = new(after.Sources);
        if (before.Model.Equals(after.Model))
        {
            return EquatableArray<ModelDifference>.Empty;
        }

        List<ClientRequest> added = ClientRequest.Of(after, items).ToList();
        foreach (ClientRequest old in ClientRequest.Of(before, items))
        {
            if (Successor(old.Service, added) is not { } client)
            {
                differences.AddAtStart(
                    old.Path, DifferenceIds.ClientRemoved, ChangeEffect.BreaksSource, old.Service.Id, $"Service '{old.Service.Id.Name}' was removed, and its client with it.");
                continue;
            }

            added.Remove(client);
            new ServiceComparison(
                new ClientSurface(before.Model, old),
                new ClientSurface(after.Model, client),
                differences).Run();
        }

        foreach (ServiceShape service in added.Select(client => client.Service))
        {
            differences.Add(DifferenceIds.OperationAdded, ChangeEffect.Adds, service.Id, $"Service '{service.Id.Name}' was added, and a client for it.");
        }

        return differences.InOrderOfFiles();
    }

    /// <summary>The client of the same name, else of the service with the same id.</summary>
    private static ClientRequest? Successor(ServiceShape old, List<ClientRequest> candidates) =>
        candidates.FirstOrDefault(client => TypeNames.ServiceNameOf(client.Service) == TypeNames.ServiceNameOf(old))
        ?? candidates.FirstOrDefault(client => client.Service.Id == old.Id);
}

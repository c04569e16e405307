using Smithwright.Model.Shapes;

namespace Smithwright.Model.Comparison;

/// <summary>Compares two revisions of a service: the client, its operations and its types.</summary>
internal sealed class ServiceComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    private readonly TraitComparison _traits = new(before, after, differences);
    private readonly ExtensionComparison _extensions = new(before, after, differences);

    public void Run()
    {
        if (before.ClientName != after.ClientName)
        {
            differences.Add(
                DifferenceIds.ClientRemoved, ChangeEffect.BreaksSource, after.Service.Id, $"The client was '{before.ClientName}' and is '{after.ClientName}' now.");
        }

        Protocol();
        _traits.OfService(before.Service, after.Service);
        Errors(before.Service.Errors, after.Service.Errors, "any operation", after.Service.Id);
        Operations();
        new TypeComparison(before, after, differences).Run();
    }

    private void Protocol()
    {
        string? old = ProtocolOf(before);
        string? now = ProtocolOf(after);
        if (old != now)
        {
            differences.Add(
                DifferenceIds.ProtocolChanged,
                ChangeEffect.BreaksBehavior,
                after.Service.Id,
                $"The protocol was {old ?? "none that is supported"} and is {now ?? "none that is supported"} now.",
                now is null ? null : after.Service.Traits.Get(now));
        }
    }

    private static string? ProtocolOf(ClientSurface surface) => surface.Protocol is { IsGenerated: true } protocol ? protocol.TraitId : null;

    private void Operations()
    {
        foreach (KeyValuePair<string, OperationShape> old in before.Operations)
        {
            if (after.Operations.TryGetValue(old.Key, out OperationShape? operation))
            {
                Compare(old.Value, operation);
            }
            else
            {
                differences.AddAt(
                    after.Service.Id, DifferenceIds.OperationRemoved, ChangeEffect.BreaksSource, old.Value.Id, $"Operation '{old.Value.Id.Name}' was removed.");
            }
        }

        foreach (OperationShape operation in after.Operations.Where(pair => !before.Operations.ContainsKey(pair.Key)).Select(pair => pair.Value))
        {
            differences.Add(DifferenceIds.OperationAdded, ChangeEffect.Adds, operation.Id, $"Operation '{operation.Id.Name}' was added.");
        }
    }

    private void Compare(OperationShape old, OperationShape operation)
    {
        string? oldInput = TypeOf(before, old.Input);
        string? input = TypeOf(after, operation.Input);
        if (oldInput != input)
        {
            SignatureChanged(operation, "takes", oldInput, input, ChangeEffect.BreaksSource);
        }

        string? oldOutput = TypeOf(before, old.Output);
        string? output = TypeOf(after, operation.Output);
        if (oldOutput != output)
        {
            // A task with a result is a task: who awaited nothing still does.
            SignatureChanged(operation, "returns", oldOutput, output, oldOutput is null ? ChangeEffect.Adds : ChangeEffect.BreaksSource);
        }

        Errors(old.Errors, operation.Errors, $"'{operation.Id.Name}'", operation.Id);
        _traits.OfOperation(old, operation);
        _extensions.Compare(old, operation);
    }

    private void SignatureChanged(OperationShape operation, string verb, string? old, string? now, ChangeEffect effect) =>
        differences.Add(
            DifferenceIds.OperationSignatureChanged,
            effect,
            operation.Id,
            $"Operation '{operation.Id.Name}' {verb} {now ?? "nothing"} now, not {old ?? "nothing"}.");

    /// <summary>What every operation may answer with is said of the service, and not again of each operation.</summary>
    private void Errors(EquatableArray<ShapeId> old, EquatableArray<ShapeId> now, string who, ShapeId place)
    {
        foreach (ShapeId error in old.Where(error => !Has(after, now.Concat(after.Service.Errors), before.NameOf(error))))
        {
            differences.AddAt(
                place, DifferenceIds.ErrorRemoved, ChangeEffect.BreaksBehavior, error, $"Error '{error.Name}' is no longer declared for {who}.");
        }

        foreach (ShapeId error in now.Where(error => !Has(before, old.Concat(before.Service.Errors), after.NameOf(error))))
        {
            differences.AddAt(place, DifferenceIds.ErrorAdded, ChangeEffect.Adds, error, $"Error '{error.Name}' is declared for {who} now.");
        }
    }

    private static bool Has(ClientSurface surface, IEnumerable<ShapeId> errors, string name) => errors.Any(error => surface.NameOf(error) == name);

    private static string? TypeOf(ClientSurface surface, ShapeId id) => id == Prelude.Unit ? null : surface.NameOf(id);
}

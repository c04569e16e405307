namespace Smithwright.Conformance.Shapes;

/// <summary>A service of a model, and the operations that are bound to it, also through its resources.</summary>
internal sealed class TestService
{
    private static readonly string[] Lifecycle = ["create", "put", "read", "update", "delete", "list"];

    public TestService(TestModel model, string id)
    {
        Model = model;
        Id = id;
        SortedSet<string> operations = new(StringComparer.Ordinal);
        Collect(id, operations, []);
        Operations = [.. operations];
    }

    public TestModel Model { get; }

    public string Id { get; }

    public IReadOnlyList<string> Operations { get; }

    /// <summary>The errors of an operation: its own and those of the whole service.</summary>
    public IEnumerable<string> ErrorsOf(string operation) => Model.Targets(operation, "errors").Concat(Model.Targets(Id, "errors")).Distinct(StringComparer.Ordinal);

    /// <summary>The input of an operation, or null when it has none.</summary>
    public string? InputOf(string operation) => NotUnit(Model.Target(operation, "input"));

    /// <inheritdoc cref="InputOf"/>
    public string? OutputOf(string operation) => NotUnit(Model.Target(operation, "output"));

    private static string? NotUnit(string? target) => target == Prelude.Unit ? null : target;

    private void Collect(string container, SortedSet<string> operations, HashSet<string> visited)
    {
        if (!visited.Add(container))
        {
            return;
        }

        operations.UnionWith(Model.Targets(container, "operations"));
        operations.UnionWith(Model.Targets(container, "collectionOperations"));
        operations.UnionWith(Lifecycle.Select(name => Model.Target(container, name)).OfType<string>());
        foreach (string resource in Model.Targets(container, "resources"))
        {
            Collect(resource, operations, visited);
        }
    }
}

using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Operations that are found by their names.</summary>
internal abstract class NamedOperations : OperationTable
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public sealed override void Add(ServerOperation operation) => _byName.Add(operation.Name, _byName.Count);

    /// <summary>The operation of a name; null for a request that has none, which says <paramref name="whenMissing"/>.</summary>
    protected RouteMatch ByName(string? name, string whenMissing) =>
        name is null ? RouteMatch.None(RequestRefusal.UnknownOperation(whenMissing))
        : _byName.TryGetValue(name, out int index) ? RouteMatch.To(index)
        : RouteMatch.None(RequestRefusal.UnknownOperation("The service has no operation of this name."));

    protected static bool IsPost(ServerRequest request) => request.Method == "POST";

    protected static RouteMatch NotPost() => RouteMatch.None(RequestRefusal.WrongMethod("POST"));
}

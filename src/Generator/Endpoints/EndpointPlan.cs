using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints;

/// <summary>How the endpoints of a service are found: by its own rules, or by the common pattern.</summary>
/// <param name="Resolver">The class; null for the common pattern.</param>
/// <param name="IsPerCall">Whether operations, inputs or credentials have a say.</param>
/// <param name="Bindings">What operations bind, by their ids.</param>
internal sealed record EndpointPlan(
    EndpointResolverPlan? Resolver, bool IsPerCall, IReadOnlyDictionary<ShapeId, EquatableArray<EndpointBinding>> Bindings)
{
    public static EndpointPlan Common { get; } = new(null, false, new Dictionary<ShapeId, EquatableArray<EndpointBinding>>());

    public EquatableArray<EndpointBinding> BindingsOf(OperationShape operation) =>
        Bindings.TryGetValue(operation.Id, out EquatableArray<EndpointBinding> bindings) ? bindings : EquatableArray<EndpointBinding>.Empty;
}

using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints;

/// <summary>How the endpoints of a service are found: by its own rules, or by the common pattern.</summary>
/// <param name="Resolver">The class; null for the common pattern.</param>
/// <param name="IsPerCall">Whether operations, inputs or credentials have a say.</param>
/// <param name="Bindings">What operations bind, of those that bind anything.</param>
internal sealed record EndpointPlan(
    EndpointResolverPlan? Resolver, bool IsPerCall, EquatableArray<OperationBindings> Bindings)
{
    public static EndpointPlan Common { get; } = new(null, false, EquatableArray<OperationBindings>.Empty);
}

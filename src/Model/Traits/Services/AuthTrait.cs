using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The trait <c>auth</c> of a service or operation.</summary>
/// <param name="Node">The list of schemes.</param>
/// <param name="Schemes">The ids of schemes in the order of preference; none means that requests are not authenticated.</param>
internal sealed record AuthTrait(JsonArray Node, ImmutableArray<string> Schemes)
{
    public static AuthTrait? Of(TraitMap traits) => traits.Get(TraitIds.Auth) is JsonArray schemes
        ? new AuthTrait(schemes, schemes.Items.OfType<JsonString>().Select(scheme => scheme.Value).ToImmutableArray())
        : null;

    /// <summary>What counts for an operation.</summary>
    public static AuthTrait? Of(OperationShape operation, ServiceShape service) => Of(operation.Traits) ?? Of(service.Traits);
}

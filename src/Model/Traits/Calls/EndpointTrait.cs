using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>endpoint</c> of an operation.</summary>
/// <param name="HostPrefix">What goes before the host, with labels in braces.</param>
internal sealed record EndpointTrait(string HostPrefix)
{
    public static EndpointTrait? Of(TraitMap traits) =>
        (traits.Get(TraitIds.Endpoint) as JsonObject)?["hostPrefix"] is JsonString prefix ? new EndpointTrait(prefix.Value) : null;
}

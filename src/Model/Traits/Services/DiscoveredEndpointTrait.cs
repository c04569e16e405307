using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The trait <c>aws.api#clientDiscoveredEndpoint</c> of an operation.</summary>
/// <param name="Required">Where the model says that clients must discover the endpoint; null when they need not.</param>
internal sealed record DiscoveredEndpointTrait(JsonBoolean? Required)
{
    private const string Id = "aws.api#clientDiscoveredEndpoint";

    public static DiscoveredEndpointTrait? Of(TraitMap traits) =>
        traits.Get(Id) is JsonObject node ? new DiscoveredEndpointTrait(node["required"] as JsonBoolean is { Value: true } required ? required : null) : null;
}

using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The trait <c>aws.auth#sigv4</c>.</summary>
/// <param name="Name">The name of the service in signatures.</param>
internal sealed record SigV4Trait(string Name)
{
    public static SigV4Trait? Of(TraitMap traits) => (traits.Get(TraitIds.SigV4) as JsonObject)?["name"] is JsonString name ? new SigV4Trait(name.Value) : null;
}

using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The traits <c>aws.auth#sigv4</c> and <c>aws.auth#sigv4a</c>.</summary>
/// <param name="Name">The name of the service in signatures.</param>
internal sealed record SigV4Trait(string Name)
{
    /// <summary>The name of one of them; where a service has both, it is the same.</summary>
    public static SigV4Trait? Of(TraitMap traits) => Of(traits, TraitIds.SigV4) ?? Of(traits, TraitIds.SigV4A);

    private static SigV4Trait? Of(TraitMap traits, string id) => (traits.Get(id) as JsonObject)?["name"] is JsonString name ? new SigV4Trait(name.Value) : null;
}

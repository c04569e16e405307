using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The namespace that an element declares (<c>smithy.api#xmlNamespace</c>).</summary>
/// <param name="Prefix">Its prefix; null where it is that of names without one.</param>
internal sealed record XmlNamespaceTrait(string Uri, string? Prefix)
{
    public static XmlNamespaceTrait? Of(TraitMap traits) =>
        traits.Get(TraitIds.XmlNamespace) is JsonObject trait && trait["uri"] is JsonString uri
            ? new XmlNamespaceTrait(uri.Value, (trait["prefix"] as JsonString)?.Value)
            : null;
}

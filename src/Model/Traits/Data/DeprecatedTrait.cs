using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>deprecated</c>.</summary>
/// <param name="Message">What to use instead; null when the model does not say.</param>
/// <param name="Since">A version or date; null when the model does not say.</param>
internal sealed record DeprecatedTrait(string? Message, string? Since)
{
    public static DeprecatedTrait? Of(TraitMap traits) => traits.Get(TraitIds.Deprecated) is { } node
        ? new DeprecatedTrait(Text(node, "message"), Text(node, "since"))
        : null;

    private static string? Text(JsonNode trait, string name) =>
        (trait as JsonObject)?[name] is JsonString { Value: { } text } && text.Trim().Length > 0 ? text : null;
}

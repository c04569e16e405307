using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>requestCompression</c> of an operation.</summary>
/// <param name="Node">The list of encodings.</param>
/// <param name="Encodings">The encodings in the order of preference.</param>
internal sealed record RequestCompressionTrait(JsonArray Node, ImmutableArray<string> Encodings)
{
    public static RequestCompressionTrait? Of(TraitMap traits) => (traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"] is JsonArray encodings
        ? new RequestCompressionTrait(encodings, encodings.Items.OfType<JsonString>().Select(encoding => encoding.Value).ToImmutableArray())
        : null;
}

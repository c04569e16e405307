using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>mixin</c>.</summary>
/// <param name="LocalTraits">The ids of traits that users of the mixin do not get.</param>
internal sealed record MixinTrait(ImmutableArray<string> LocalTraits)
{
    public static MixinTrait? Of(TraitMap traits) => traits.Get(TraitIds.Mixin) is JsonObject node
        ? new MixinTrait((node["localTraits"] as JsonArray)?.Items.OfType<JsonString>().Select(id => id.Value).ToImmutableArray() ?? ImmutableArray<string>.Empty)
        : null;
}

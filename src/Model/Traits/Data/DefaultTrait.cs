using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>default</c>. A default of null says that there is none.</summary>
internal static class DefaultTrait
{
    /// <summary>The value of a member that is not set; null when it has none.</summary>
    public static JsonNode? Of(TraitMap traits) => traits.Get(TraitIds.Default) is { } value and not JsonNull ? value : null;
}

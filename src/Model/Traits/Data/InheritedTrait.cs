using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>Traits that a member may have itself, in place of those of the shape that it targets.</summary>
internal static class InheritedTrait
{
    /// <summary>The value on the member, else that on its target.</summary>
    public static JsonNode? Find(string id, TraitMap member, TraitMap target) => member.Get(id) ?? target.Get(id);
}

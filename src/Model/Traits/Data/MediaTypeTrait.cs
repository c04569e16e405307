using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>mediaType</c> of a string or blob.</summary>
internal static class MediaTypeTrait
{
    public static string? Of(MemberShape member, Shape target) => (InheritedTrait.Find(TraitIds.MediaType, member.Traits, target.Traits) as JsonString)?.Value;
}

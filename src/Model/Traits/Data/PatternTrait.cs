using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>pattern</c> of a string.</summary>
/// <param name="Node">The regular expression where it stands.</param>
/// <param name="IsFullMatch">Whether it must match the whole string, as in C2J, not some part of it.</param>
internal sealed record PatternTrait(JsonString Node, bool IsFullMatch)
{
    /// <summary>The regular expression.</summary>
    public string Text => Node.Value;

    public static PatternTrait? Of(TraitMap traits) => Of(traits.Get(TraitIds.Pattern), traits);

    public static PatternTrait? Of(MemberShape member, Shape target) => Of(InheritedTrait.Find(TraitIds.Pattern, member.Traits, target.Traits), target.Traits);

    private static PatternTrait? Of(JsonNode? node, TraitMap owner) =>
        node is JsonString pattern ? new PatternTrait(pattern, owner.Has(TraitIds.C2jFullMatch)) : null;
}

using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The values of a string that were found where <see cref="ValuesFromTrait"/> says.</summary>
/// <param name="Node">The trait that says it.</param>
/// <param name="File">The file as the trait names it.</param>
/// <param name="Values">The values.</param>
/// <param name="Constants">The name of the class that has them as constants; null for none.</param>
internal sealed record LegalValuesTrait(JsonNode Node, string File, EquatableArray<string> Values, string? Constants)
{
    public const string FileMember = "file";

    public const string ValuesMember = "values";

    public const string ConstantsMember = "constants";

    public static LegalValuesTrait? Of(TraitMap traits) =>
        traits.Get(TraitIds.LegalValues) is JsonObject node && node[FileMember] is JsonString file && node[ValuesMember] is JsonArray values
            ? new LegalValuesTrait(node, file.Value, values.Items.OfType<JsonString>().Select(value => value.Value).ToEquatableArray(), (node[ConstantsMember] as JsonString)?.Value)
            : null;

    /// <summary>Those of a member, in place of those of the shape that it targets.</summary>
    public static LegalValuesTrait? Of(MemberShape member, Shape target) => Of(member.Traits.Has(TraitIds.ValuesFrom) ? member.Traits : target.Traits);
}

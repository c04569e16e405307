using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;
using Smithwright.Semantics;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Takes defaults away that break the limits of their own member, such as 0 where at least 1 is allowed: a service would refuse every request that sends them. The
/// member is then optional, or required where it says so. Real models have them since numbers of older models became members with defaults.
/// </summary>
internal static class BrokenDefaults
{
    public static void RemoveAll(DefinitionSet set)
    {
        foreach (AggregateDefinition structure in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind == AggregateKind.Structure))
        {
            if (structure.Members.Any(member => IsBroken(set, member)))
            {
                set.Set(structure with
                {
                    Members = structure.Members.Select(member => IsBroken(set, member) ? WithoutDefault(member) : member).ToEquatableArray(),
                });
            }
        }
    }

    private static MemberDefinition WithoutDefault(MemberDefinition member) =>
        member with { Traits = member.Traits.Without(TraitIds.Default).Without(TraitIds.AddedDefault) };

    private static bool IsBroken(DefinitionSet set, MemberDefinition member)
    {
        // A stream is never absent, only empty.
        if (member.Traits.Get(TraitIds.Default) is not JsonNode value
            || set.Find(member.Target.Value) is not ShapeDefinition target
            || target.Traits.Has(TraitIds.Streaming))
        {
            return false;
        }

        return value is JsonNumber number
            ? Number(number) is { } exact && RangeTrait.Of(member.Traits, target.Traits)?.Allows(exact) == false
            : LengthOf(value, target) is { } length && LengthTrait.Of(member.Traits, target.Traits)?.Allows(length) == false;
    }

    /// <summary>The length as the trait counts it; null when the value has none.</summary>
    private static int? LengthOf(JsonNode value, ShapeDefinition target) => (value, target) switch
    {
        (JsonArray array, _) => array.Items.Length,
        (JsonObject map, AggregateDefinition { Kind: AggregateKind.Map }) => map.Properties.Length,
        (JsonString base64, SimpleDefinition { Kind: SimpleKind.Blob }) => Convert.FromBase64String(base64.Value).Length,
        (JsonString text, SimpleDefinition { Kind: SimpleKind.String }) => ScalarLength.Count(text.Value),
        _ => null,
    };

    private static decimal? Number(JsonNumber number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}

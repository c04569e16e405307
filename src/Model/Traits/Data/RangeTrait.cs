using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>range</c> of a number. Bounds stay as they are written: no type of .NET holds all of them.</summary>
internal sealed class RangeTrait
{
    private RangeTrait(JsonObject node) => Node = node;

    public JsonObject Node { get; }

    public JsonNumber? Min => Node["min"] as JsonNumber;

    public JsonNumber? Max => Node["max"] as JsonNumber;

    public static RangeTrait? Of(TraitMap traits) => Of(traits.Get(TraitIds.Range));

    public static RangeTrait? Of(TraitMap member, TraitMap target) => Of(InheritedTrait.Find(TraitIds.Range, member, target));

    public static RangeTrait? Of(MemberShape member, Shape target) => Of(member.Traits, target.Traits);

    /// <summary>Whether a value is within the bounds, as far as a <see cref="decimal"/> can tell.</summary>
    public bool Allows(decimal value) => !(value < DecimalOf(Min)) && !(value > DecimalOf(Max));

    private static RangeTrait? Of(JsonNode? node) => node is JsonObject bounds ? new RangeTrait(bounds) : null;

    private static decimal? DecimalOf(JsonNumber? number) =>
        number is not null && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}

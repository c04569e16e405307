using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>length</c> of a string, blob, list or map. A minimum of zero is none.</summary>
internal sealed class LengthTrait
{
    private LengthTrait(JsonObject node)
    {
        Node = node;
        Min = LongOf(node["min"]) is > 0 and var min ? min : null;
        Max = LongOf(node["max"]);
    }

    public JsonObject Node { get; }

    public long? Min { get; }

    public long? Max { get; }

    /// <summary>Where the minimum stands.</summary>
    public JsonNumber? MinNode => Min is null ? null : (JsonNumber?)Node["min"];

    /// <summary>Where the maximum stands.</summary>
    public JsonNumber? MaxNode => Max is null ? null : (JsonNumber?)Node["max"];

    public static LengthTrait? Of(TraitMap traits) => Of(traits.Get(TraitIds.Length));

    public static LengthTrait? Of(TraitMap member, TraitMap target) => Of(InheritedTrait.Find(TraitIds.Length, member, target));

    public static LengthTrait? Of(MemberShape member, Shape target) => Of(member.Traits, target.Traits);

    public bool Allows(long length) => !(length < Min) && !(length > Max);

    private static LengthTrait? Of(JsonNode? node) => node is JsonObject bounds ? new LengthTrait(bounds) : null;

    /// <summary>Whole numbers may be written as <c>1e2</c> and <c>5.0</c>, too.</summary>
    private static long? LongOf(JsonNode? node) =>
        node is JsonNumber number
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && value is >= 0 and <= long.MaxValue
        && value == decimal.Truncate(value)
            ? (long)value
            : null;
}

using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Values;

/// <summary>The C# expression of a value that the model gives as a default, or of what stands in for a missing one.</summary>
internal static class DefaultValues
{
    private const string Runtime = "global::Smithwright.Runtime.Serialization";

    /// <summary>The expression of a <c>smithy.api#default</c>, or null when the value does not fit the type.</summary>
    public static string? Of(JsonNode value, TypePlan type) => (type, value) switch
    {
        (ListType, JsonArray { Items.IsEmpty: true }) => "[]",
        (MapType map, JsonObject { Properties.IsEmpty: true }) => EmptyMap(map),
        (ScalarType { Kind: ScalarKind.Document }, not JsonNull) => $"{Runtime}.Documents.Parse({Literal.String(JsonText.Of(value))})",
        (ScalarType scalar, JsonString text) => OfText(text.Value, scalar),
        (ScalarType { Kind: ScalarKind.Boolean }, JsonBoolean boolean) => Literal.Boolean(boolean.Value),
        (ScalarType scalar, JsonNumber number) => OfNumber(number.Text, scalar),
        _ => null,
    };

    /// <summary>
    /// What Smithy's error correction puts where a service left out a required member: zero, the empty string, an empty collection.
    /// </summary>
    public static string OfMissing(TypePlan type) => type switch
    {
        ListType => "[]",
        MapType map => EmptyMap(map),
        ShapeType => throw new InvalidOperationException($"{type.Name} has no value that stands in for it; its codec reads an empty one."),
        StreamType => "global::System.IO.Stream.Null",
        ScalarType { Kind: ScalarKind.String } => "\"\"",
        ScalarType { Kind: ScalarKind.Timestamp } => "global::System.DateTimeOffset.UnixEpoch",
        _ => "default",
    };

    public static string EmptyMap(MapType map) =>
        $"{Runtime}.Collections.Empty.Map<{ListType.Element(map.Value, map.Sparse)}>()";

    private static string? OfText(string text, ScalarType type) => type.Kind switch
    {
        ScalarKind.String => Literal.String(text),
        ScalarKind.Enum => $"new({Literal.String(text)})",
        ScalarKind.Blob => text.Length == 0 ? "default" : $"global::System.Convert.FromBase64String({Literal.String(text)})",
        ScalarKind.Timestamp => $"global::System.DateTimeOffset.Parse({Literal.String(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ScalarKind.Single or ScalarKind.Double when text is "NaN" => (type.Kind is ScalarKind.Single ? "float" : "double") + ".NaN",
        _ => null,
    };

    private static string? OfNumber(string text, ScalarType type)
    {
        bool whole = TryWhole(text, out long number);
        bool real = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value);
        return type.Kind switch
        {
            ScalarKind.SByte when whole && number is >= sbyte.MinValue and <= sbyte.MaxValue => Literal.Number(number),
            ScalarKind.Int16 when whole && number is >= short.MinValue and <= short.MaxValue => Literal.Number(number),
            ScalarKind.Int32 when whole && number is >= int.MinValue and <= int.MaxValue => Literal.Number(number),
            ScalarKind.Int64 when whole => Literal.Number(number) + "L",
            ScalarKind.IntEnum when whole && number is >= int.MinValue and <= int.MaxValue => $"new({Literal.Number(number)})",
            ScalarKind.BigInteger when whole => $"new global::System.Numerics.BigInteger({Literal.Number(number)}L)",
            ScalarKind.BigInteger => $"global::System.Numerics.BigInteger.Parse({Literal.String(text)}, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture)",
            ScalarKind.Single when real => value.ToString("R", CultureInfo.InvariantCulture) + "F",
            ScalarKind.Double when real => value.ToString("R", CultureInfo.InvariantCulture) + "D",
            ScalarKind.Decimal when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) =>
                exact.ToString(CultureInfo.InvariantCulture) + "M",
            ScalarKind.Timestamp when real && value is >= -62_135_596_800 and < 253_402_300_800 => value == 0
                ? "global::System.DateTimeOffset.UnixEpoch"
                : $"global::System.DateTimeOffset.FromUnixTimeMilliseconds({Literal.Number((long)(value * 1000))}L)",
            _ => null,
        };
    }

    /// <summary>Whether the text is a whole number of 64 bits, which it may say with an exponent.</summary>
    private static bool TryWhole(string text, out long number)
    {
        bool whole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && exact == decimal.Truncate(exact)
            && exact is >= long.MinValue and <= long.MaxValue;
        number = whole ? (long)exact : 0;
        return whole;
    }
}

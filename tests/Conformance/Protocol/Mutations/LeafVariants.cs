using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Another value of a simple shape, in its own notation.</summary>
internal sealed class LeafVariants(ValueFormat format)
{
    public JsonNode Of(string type, JsonElement value) => type switch
    {
        "boolean" => value.ValueKind != JsonValueKind.True,
        "byte" or "short" or "integer" or "long" or "bigInteger" or "float" or "double" or "bigDecimal" or "intEnum" => value.ValueKind == JsonValueKind.Number && IsOne(value) ? 2 : 1,
        "timestamp" when value.ValueKind == JsonValueKind.String => OtherDigit(value.GetString()!),
        "timestamp" => value.ValueKind == JsonValueKind.Number ? Numbers.Decimal(value) + 1 : 1,
        "blob" when format == ValueFormat.Cbor => CborNotation.OfBytes(value.ValueEquals(CborNotation.OfBytes("a"u8)) ? "b"u8 : "a"u8),
        "blob" when format == ValueFormat.Json => value.ValueEquals("AAAA") ? "BBBB" : "AAAA",
        _ => value.ValueKind == JsonValueKind.String ? value.GetString() + "x" : "x",
    };

    /// <summary>A text with its last digit changed, or one letter more when it has none: another date, number or word.</summary>
    public static string OtherDigit(string text)
    {
        int last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        return last < 0 ? text + "x" : $"{text[..last]}{(text[last] == '1' ? '2' : '1')}{text[(last + 1)..]}";
    }

    private static bool IsOne(JsonElement value) => Numbers.Double(value) == 1;
}

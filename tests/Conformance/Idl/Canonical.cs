using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Smithwright.Model.Text.Json;
using JsonProperty = Smithwright.Model.Text.Json.JsonProperty;

namespace Smithwright.Conformance.Idl;

/// <summary>Values as text, of which equal ones have the same: names are sorted, and numbers are what they are worth.</summary>
internal static class Canonical
{
    public static string Of(JsonNode node) => node switch
    {
        JsonObject value => $"{{{string.Join(',', value.Properties.OrderBy(property => property.Name, StringComparer.Ordinal).Select(Of))}}}",
        JsonArray value => $"[{string.Join(',', value.Items.Select(Of))}]",
        JsonString text => Quote(text.Value),
        JsonNumber number => Number(number.Text),
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        _ => "null",
    };

    private static string Of(JsonProperty property) => $"{Quote(property.Name)}:{Of(property.Value)}";

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static string Number(string text)
    {
        bool isFraction = text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0;
        return isFraction
            ? double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)
            : BigInteger.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>Reads the JSON within literals and quoted identifiers.</summary>
internal static class JsonLiteral
{
    /// <summary>The value of a JSON text; <see langword="null"/> when the text is not JSON.</summary>
    public static AbstractValue? Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return ToAbstract(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // The last two are what an escaped or a bare surrogate without its partner gives.
            return null;
        }
    }

    private static AbstractValue ToAbstract(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ToMap(element),
        JsonValueKind.Array => ListValue.Of(element.EnumerateArray().Select(ToAbstract).ToImmutableArray()),
        JsonValueKind.String => new TextValue(element.GetString()!),
        JsonValueKind.Number => JsonValues.Number(element.GetRawText()),
        JsonValueKind.True => new BooleanValue(true),
        JsonValueKind.False => new BooleanValue(false),
        _ => new NullValue(),
    };

    private static MapValue ToMap(JsonElement element)
    {
        // Of duplicate names the last wins.
        Dictionary<string, AbstractValue> values = new(StringComparer.Ordinal);
        foreach (System.Text.Json.JsonProperty property in element.EnumerateObject())
        {
            values[property.Name] = ToAbstract(property.Value);
        }

        return MapValue.Of(values.Select(pair => new MapEntry(new TextValue(pair.Key), pair.Value)).ToImmutableArray());
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Values;

/// <summary>JSON as values that are known in full.</summary>
public static class JsonValues
{
    // 2^53: from here on a double skips whole numbers.
    private const double LargestSafeInteger = 9007199254740992;

    // Every decimal number of so many digits survives a double.
    private const int SafeDigits = 15;

    /// <summary>The value that a JSON text stands for; objects become maps, whose entries keep their order.</summary>
    public static AbstractValue ToAbstract(JsonNode node) => node switch
    {
        JsonObject value => MapValue.Of(value.Properties
            .Where(property => ReferenceEquals(value.Find(property.Name), property))
            .Select(property => new MapEntry(new TextValue(property.Name) { Origin = property.NameSpan }, ToAbstract(property.Value)))
            .ToImmutableArray()) with
        { Origin = node.Span },
        JsonArray value => ListValue.Of(value.Items.Select(ToAbstract).ToImmutableArray()) with { Origin = node.Span },
        JsonString value => new TextValue(value.Value) { Origin = node.Span },
        JsonNumber value => Number(value.Text) with { Origin = node.Span },
        JsonBoolean value => new BooleanValue(value.Value) { Origin = node.Span },
        _ => new NullValue { Origin = node.Span },
    };

    /// <summary>A number by its JSON text; the digits are kept beside the double where it might not hold them.</summary>
    internal static AbstractValue Number(string text)
    {
        // .NET Framework refuses what .NET reads as infinity.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || double.IsInfinity(value))
        {
            return NumberInRange.Unbounded;
        }

        bool whole = text.All(c => c is '-' or (>= '0' and <= '9'));
        bool safe = whole ? Math.Abs(value) < LargestSafeInteger : text.Count(c => c is >= '0' and <= '9') <= SafeDigits;
        return new NumberValue(value, safe ? null : text);
    }
}

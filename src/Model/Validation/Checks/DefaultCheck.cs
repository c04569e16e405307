using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#default</c> (https://smithy.io/2.0/spec/type-refinement-traits.html#default-value-constraints).</summary>
internal static class DefaultCheck
{
    public static void Check(TraitUse use)
    {
        // A member says null to have no default though its target has one.
        if (use.Value is JsonNull)
        {
            return;
        }

        string? expected = use.Target switch
        {
            SimpleDefinition simple => ExpectedOf(simple.Kind, use.Value),
            AggregateDefinition aggregate => ExpectedOf(aggregate, use.Value),
            _ => "absent, as this type cannot have one",
        };
        if (expected is not null && use.Target is SimpleDefinition { Kind: SimpleKind.Blob } && use.Value is JsonString)
        {
            use.Omit(use.Value, $"Expected the default of a shape of type blob to be {expected}, but found {KindChecks.Describe(use.Value)}.");
        }
        else if (expected is not null)
        {
            use.Report(
                use.Value,
                $"Expected the default of a shape of type {use.Target.Type} to be {expected}, but found {KindChecks.Describe(use.Value)}.");
        }
    }

    /// <summary>What was expected instead of the value; nothing if it will do.</summary>
    private static string? ExpectedOf(SimpleKind kind, JsonNode value) => kind switch
    {
        SimpleKind.Document => null,
        SimpleKind.Boolean => value is JsonBoolean ? null : "true or false",
        SimpleKind.String => value is JsonString ? null : "a string",
        SimpleKind.Blob => value is JsonString text && IsBase64(text.Value) ? null : "a string in base64",
        SimpleKind.Timestamp => IsTimestamp(value) ? null : "epoch seconds or a date-time string",
        SimpleKind.Float or SimpleKind.Double or SimpleKind.BigDecimal => value is JsonNumber ? null : "a number",
        SimpleKind.Byte => IsWhole(value, sbyte.MinValue, sbyte.MaxValue) ? null : "a whole number of 8 bits",
        SimpleKind.Short => IsWhole(value, short.MinValue, short.MaxValue) ? null : "a whole number of 16 bits",
        SimpleKind.Integer => IsWhole(value, int.MinValue, int.MaxValue) ? null : "a whole number of 32 bits",
        SimpleKind.Long => IsWhole(value, long.MinValue, long.MaxValue) ? null : "a whole number of 64 bits",
        _ => IsWhole(value) ? null : "a whole number",
    };

    private static string? ExpectedOf(AggregateDefinition target, JsonNode value) => target.Kind switch
    {
        AggregateKind.List => value is JsonArray { Items.IsEmpty: true } ? null : "an empty array",
        AggregateKind.Map => value is JsonObject { Properties.IsEmpty: true } ? null : "an empty object",
        AggregateKind.Enum => IsValueOf(target, value) ? null : "a value of the enum",
        AggregateKind.IntEnum => IsWhole(value) && IsValueOf(target, value) ? null : "a value of the enum",
        _ => "absent, as this type cannot have one",
    };

    private static bool IsValueOf(AggregateDefinition target, JsonNode value) => target.Members.Any(
        member => member.Traits.Get(TraitIds.EnumValue) is JsonNode known
            ? known.Equals(value)
            : value is JsonString text && text.Value == member.Name.Value);

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text).Length >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>A time that .NET has: years 1 to 9999.</summary>
    private static bool IsTimestamp(JsonNode value) => value switch
    {
        JsonString text => DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        JsonNumber number => double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= -62_135_596_800 and < 253_402_300_800,
        _ => false,
    };

    private static bool IsWhole(JsonNode value, long min, long max) => value is JsonNumber number
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
        && exact == decimal.Truncate(exact)
        && exact >= min
        && exact <= max;

    private static bool IsWhole(JsonNode value) => value is JsonNumber number
        && (!decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) || exact == decimal.Truncate(exact));
}

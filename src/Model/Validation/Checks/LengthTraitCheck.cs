using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#length</c>: whole numbers from zero, at least one of them, the least not above the most.</summary>
internal static class LengthTraitCheck
{
    public static void Check(TraitUse use) => KindChecks.On(use, HasLength, "a string, blob, list or map", CheckBounds);

    private static void CheckBounds(TraitUse use)
    {
        KindChecks.Members(use, new() { ["min"] = "number", ["max"] = "number" });
        if (use.Kept is not JsonObject bounds)
        {
            return;
        }

        if (bounds["min"] is null && bounds["max"] is null)
        {
            use.Report(bounds, "Expected trait 'length' to have \"min\" or \"max\".");
            return;
        }

        long? min = Bound(use, bounds["min"]);
        long? max = Bound(use, bounds["max"]);
        if (min > max)
        {
            use.Report(bounds["min"]!, $"The least length, {min}, is above the greatest, {max}.");
        }
    }

    private static long? Bound(TraitUse use, JsonNode? node)
    {
        if (node is not JsonNumber number)
        {
            return null;
        }

        if (decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && value is >= 0 and <= long.MaxValue
            && value == decimal.Truncate(value))
        {
            return (long)value;
        }

        use.Report(number, $"Expected a length to be a whole number from 0, but found {number.Text}.");
        return null;
    }

    private static bool HasLength(ShapeDefinition shape) => shape is
        SimpleDefinition { Kind: SimpleKind.String or SimpleKind.Blob }
        or AggregateDefinition { Kind: AggregateKind.List or AggregateKind.Map or AggregateKind.Enum };
}

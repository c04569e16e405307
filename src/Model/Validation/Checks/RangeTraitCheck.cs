using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#range</c>: numbers, at least one of them, the least not above the greatest.</summary>
internal static class RangeTraitCheck
{
    public static void Check(TraitUse use) => KindChecks.On(use, IsNumber, "a number", CheckBounds);

    private static void CheckBounds(TraitUse use)
    {
        KindChecks.Members(use, new() { ["min"] = "number", ["max"] = "number" });
        if (use.Kept is not JsonObject bounds)
        {
            return;
        }

        if (bounds["min"] is null && bounds["max"] is null)
        {
            use.Report(bounds, "Expected trait 'range' to have \"min\" or \"max\".");
        }
        else if (bounds["min"] is JsonNumber min && bounds["max"] is JsonNumber max && IsAbove(min, max))
        {
            use.Report(min, $"The least value, {min.Text}, is above the greatest, {max.Text}.");
        }
    }

    private static bool IsAbove(JsonNumber left, JsonNumber right)
    {
        // A decimal tells large integers apart that a double does not; a double knows magnitudes that a decimal does not.
        if (decimal.TryParse(left.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exactLeft)
            && decimal.TryParse(right.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exactRight))
        {
            return exactLeft > exactRight;
        }

        // Numbers beyond a double's range do not parse on .NET Framework; they are not judged.
        return double.TryParse(left.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double least)
            && double.TryParse(right.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double most)
            && least > most;
    }

    private static bool IsNumber(ShapeDefinition shape) => shape is
        AggregateDefinition { Kind: AggregateKind.IntEnum }
        or SimpleDefinition
        {
            Kind: SimpleKind.Byte or SimpleKind.Short or SimpleKind.Integer or SimpleKind.Long or SimpleKind.Float or SimpleKind.Double
                or SimpleKind.BigInteger or SimpleKind.BigDecimal,
        };
}

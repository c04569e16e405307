using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Smithwright.Conformance.Values;

/// <summary>Numbers of test cases, which may exceed what <see cref="double"/> and <see cref="long"/> hold.</summary>
internal static class Numbers
{
    private const NumberStyles Any = NumberStyles.Float;

    public static BigInteger Whole(JsonElement value) => BigInteger.Parse(Text(value), Any, CultureInfo.InvariantCulture);

    public static decimal Decimal(JsonElement value) => decimal.Parse(Text(value), Any, CultureInfo.InvariantCulture);

    public static float Single(JsonElement value) => float.Parse(Text(value), Any, CultureInfo.InvariantCulture);

    public static double Double(JsonElement value) => double.Parse(Text(value), Any, CultureInfo.InvariantCulture);

    /// <summary>A count of seconds since 1970, maybe with a fraction or an exponent; the tests of event streams write a date.</summary>
    public static DateTimeOffset EpochSeconds(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.Contains('T', StringComparison.Ordinal)
            ? DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture)
            : DateTimeOffset.UnixEpoch.AddTicks((long)(Decimal(value) * TimeSpan.TicksPerSecond));

    /// <summary>Numbers as they stand; NaN and the infinities are strings.</summary>
    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}

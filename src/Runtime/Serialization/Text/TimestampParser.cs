using System.Globalization;

namespace Smithwright.Serialization;

/// <summary>
/// Reads a timestamp in any of Smithy's formats. The three cannot be mistaken for each other, and services do send one where their
/// model says another, so the text itself decides. Results are in UTC; digits beyond 100 ns are dropped.
/// </summary>
internal static class TimestampParser
{
    // Beyond the years that .NET has, and small enough that no product below overflows.
    private const long LargestSeconds = 1_000_000_000_000;

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.IsEmpty)
            return false;
        if (char.IsAsciiLetter((char)text[0]))
            return HttpDateParser.TryParse(text, out value);
        return text.Length > 4 && text[4] == (byte)'-'
            ? Rfc3339Parser.TryParse(text, out value)
            : TryParseEpochSeconds(text, out value);
    }

    private static bool TryParseEpochSeconds(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = default;
        if (!decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out decimal seconds) || decimal.Abs(seconds) > LargestSeconds)
            return false;
        decimal ticks = DateTime.UnixEpoch.Ticks + decimal.Floor(seconds * TimeSpan.TicksPerSecond);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset((long)ticks, TimeSpan.Zero);
        return true;
    }
}

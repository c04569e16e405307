using System.Globalization;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// Reads a timestamp in any of Smithy's formats, and in those that services send although no model asks for them. They cannot be mistaken for each
/// other, and services do send one where their model says another, so the text itself decides. Results are in UTC; digits beyond 100 ns are dropped.
/// </summary>
internal static class TimestampParser
{
    // Beyond the years that .NET has, and small enough that no product below overflows.
    private const long LargestSeconds = 1_000_000_000_000;

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.IsEmpty)
        {
            return false;
        }
        if (char.IsAsciiLetter((char)text[0]))
        {
            return HttpDateParser.TryParse(text, out value) || LenientTimestampParser.TryParse(text, out value);
        }
        return text.Length > 4 && text[4] == (byte)'-'
            ? Rfc3339Parser.TryParse(text, out value) || LenientTimestampParser.TryParse(text, out value)
            : TryParseEpoch(text, out value) || LenientTimestampParser.TryParse(text, out value);
    }

    /// <summary>
    /// Reads seconds since 1970. What lies outside of the years that .NET has is milliseconds, unless it is a date and a time without separators.
    /// </summary>
    private static bool TryParseEpoch(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = default;
        return decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out decimal number)
            && (TryFromSeconds(number, out value) || LenientTimestampParser.TryParse(text, out value) || TryFromSeconds(number / 1000, out value));
    }

    internal static bool TryFromSeconds(decimal seconds, out DateTimeOffset value)
    {
        value = default;
        if (decimal.Abs(seconds) > LargestSeconds)
        {
            return false;
        }
        decimal ticks = DateTime.UnixEpoch.Ticks + decimal.Floor(seconds * TimeSpan.TicksPerSecond);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }
        value = new DateTimeOffset((long)ticks, TimeSpan.Zero);
        return true;
    }
}

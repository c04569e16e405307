using System.Globalization;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Reads a timestamp in the one format that a model asks for. Services refuse all others, offsets included.</summary>
internal static class StrictTimestamp
{
    private const int LongestEpoch = 32;

    internal delegate bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value);

    /// <summary>Seconds since 1970, in digits with an optional fraction and exponent.</summary>
    internal static bool TryParseEpochSeconds(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        return text.Length is > 0 and <= LongestEpoch
            && text[0] != (byte)'+'
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal seconds)
            && TimestampParser.TryFromSeconds(seconds, out value);
    }

    /// <summary>RFC 3339 text in UTC: it ends with <c>Z</c>.</summary>
    internal static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        return text.Length > 10 && text[10] == (byte)'T' && text[^1] == (byte)'Z' && Rfc3339Parser.TryParse(text, out value);
    }

    /// <summary>An IMF-fixdate.</summary>
    internal static bool TryParseHttpDate(ReadOnlySpan<byte> text, out DateTimeOffset value) => HttpDateParser.TryParse(text, out value);
}

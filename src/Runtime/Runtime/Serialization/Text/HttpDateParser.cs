namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// Reads the IMF-fixdate of RFC 9110, section 5.6.7, with the optional fraction of a second that Smithy adds. The name of the weekday is not
/// compared with the date.
/// </summary>
internal static class HttpDateParser
{
    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        ClockFields fields = default;
        return TryReadDate(ref text, ref fields)
            && fields.TryReadTime(ref text)
            && text.SequenceEqual(" GMT"u8)
            && fields.TryToUtc(out value);
    }

    // "Sun, 02 Jan 2000 ", the day perhaps of one digit.
    private static bool TryReadDate(ref ReadOnlySpan<byte> text, ref ClockFields fields)
    {
        if (text.Length < 5 || text[3] != (byte)',' || text[4] != (byte)' ')
        {
            return false;
        }
        text = text[5..];
        int dayEnd = text.IndexOf((byte)' ');
        if (dayEnd is < 1 or > 2 || !ClockFields.TryReadDigits(text[..dayEnd], out fields.Day))
        {
            return false;
        }
        text = text[(dayEnd + 1)..];
        if (text.Length < 9 || text[3] != (byte)' ' || text[8] != (byte)' ')
        {
            return false;
        }
        fields.Month = MonthOf(text[..3]);
        bool read = ClockFields.TryReadDigits(text.Slice(4, 4), out fields.Year);
        text = text[9..];
        return read;
    }

    /// <summary>1 to 12; 0 for what is no month.</summary>
    private static int MonthOf(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> names = "JanFebMarAprMayJunJulAugSepOctNovDec"u8;
        int at = names.IndexOf(name);
        return at % 3 == 0 ? (at / 3) + 1 : 0;
    }
}

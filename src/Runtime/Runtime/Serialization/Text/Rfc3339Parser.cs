namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Reads RFC 3339 date-times, section 5.6: any offset, any number of fractional digits.</summary>
internal static class Rfc3339Parser
{
    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        ClockFields fields = default;
        return TryReadDate(ref text, ref fields)
            && fields.TryReadTime(ref text)
            && TryReadOffset(text, ref fields)
            && fields.TryToUtc(out value);
    }

    private static bool TryReadDate(ref ReadOnlySpan<byte> text, ref ClockFields fields)
    {
        if (text.Length < 11 || text[4] != (byte)'-' || text[7] != (byte)'-' || text[10] is not ((byte)'T' or (byte)'t' or (byte)' '))
        {
            return false;
        }
        bool read = ClockFields.TryReadDigits(text[..4], out fields.Year)
            && ClockFields.TryReadDigits(text.Slice(5, 2), out fields.Month)
            && ClockFields.TryReadDigits(text.Slice(8, 2), out fields.Day);
        text = text[11..];
        return read;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, ref ClockFields fields)
    {
        if (text.Length == 1)
        {
            return text[0] is (byte)'Z' or (byte)'z';
        }
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != (byte)':')
        {
            return false;
        }
        if (!ClockFields.TryReadDigits(text.Slice(1, 2), out int hours) || !ClockFields.TryReadDigits(text.Slice(4, 2), out int minutes))
        {
            return false;
        }
        fields.OffsetMinutes = ((hours * 60) + minutes) * (text[0] == (byte)'-' ? -1 : 1);
        return hours < 24 && minutes < 60;
    }
}

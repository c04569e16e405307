using System.Globalization;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Smithy's three timestamp formats as ASCII. Every method returns the number of bytes written, at most <see cref="MaxLength"/>.</summary>
internal static class TimestampText
{
    internal const int MaxLength = 40;

    /// <summary>Seconds since 1970, with milliseconds where there are any: what services keep of a number that many read as a double.</summary>
    internal static int EpochSeconds(DateTimeOffset value, Span<byte> target)
    {
        long milliseconds = value.ToUnixTimeMilliseconds();
        int at = 0;
        if (milliseconds < 0)
        {
            target[at++] = (byte)'-';
        }
        ulong distance = (ulong)Math.Abs(milliseconds);
        (distance / 1000).TryFormat(target[at..], out int written, provider: CultureInfo.InvariantCulture);
        at += written;
        return at + Fraction((int)(distance % 1000), 3, target[at..]);
    }

    /// <summary>RFC 3339, section 5.6, in UTC.</summary>
    internal static int DateTime(DateTimeOffset value, Span<byte> target)
    {
        DateTime utc = value.UtcDateTime;
        utc.TryFormat(target, out int at, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        at += Fraction((int)(utc.Ticks % TimeSpan.TicksPerSecond), 7, target[at..]);
        target[at] = (byte)'Z';
        return at + 1;
    }

    /// <summary>The IMF-fixdate of RFC 9110, section 5.6.7.</summary>
    internal static int HttpDate(DateTimeOffset value, Span<byte> target)
    {
        value.TryFormat(target, out int written, "r", CultureInfo.InvariantCulture);
        return written;
    }

    private static int Fraction(int value, int digits, Span<byte> target)
    {
        if (value == 0)
        {
            return 0;
        }
        for (; value % 10 == 0; value /= 10)
        {
            digits--;
        }
        target[0] = (byte)'.';
        for (int i = digits; i > 0; i--, value /= 10)
        {
            target[i] = (byte)('0' + (value % 10));
        }
        return digits + 1;
    }
}

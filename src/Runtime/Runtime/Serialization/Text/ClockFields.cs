namespace Smithwright.Runtime.Serialization.Text;

/// <summary>The fields of a date and time as text gives them, before anything is known about their ranges.</summary>
internal ref struct ClockFields
{
    internal int Year;
    internal int Month;
    internal int Day;
    internal int Hour;
    internal int Minute;
    internal int Second;
    internal long FractionTicks;
    internal int OffsetMinutes;

    /// <summary>Reads <c>HH:mm:ss</c> with an optional fraction of any length, and returns what follows.</summary>
    internal bool TryReadTime(ref ReadOnlySpan<byte> text)
    {
        if (text.Length < 8 || text[2] != (byte)':' || text[5] != (byte)':')
        {
            return false;
        }
        if (!TryReadDigits(text[..2], out Hour) || !TryReadDigits(text.Slice(3, 2), out Minute) || !TryReadDigits(text.Slice(6, 2), out Second))
        {
            return false;
        }
        text = text[8..];
        return text.IsEmpty || text[0] != (byte)'.' || TryReadFraction(ref text);
    }

    internal static bool TryReadDigits(scoped ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }
            value = (value * 10) + (digit - '0');
        }
        return !text.IsEmpty;
    }

    /// <summary>The moment, when every field is in range. A leap second, which .NET cannot hold, is the second after it.</summary>
    internal readonly bool TryToUtc(out DateTimeOffset value)
    {
        value = default;
        if (Year is < 1 or > 9999 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
        {
            return false;
        }
        if (Hour > 23 || Minute > 59 || Second > 60)
        {
            return false;
        }
        long ticks = new DateTime(Year, Month, Day, Hour, Minute, 0, DateTimeKind.Utc).Ticks
            + (Second * TimeSpan.TicksPerSecond) + FractionTicks - (OffsetMinutes * TimeSpan.TicksPerMinute);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }
        value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    /// <summary>Makes an hour of twelve one of the day.</summary>
    internal bool TryTakeHalf(bool isAfternoon)
    {
        if (Hour is < 1 or > 12)
        {
            return false;
        }
        Hour = (Hour % 12) + (isAfternoon ? 12 : 0);
        return true;
    }

    /// <summary>Reads a mark and the digits after it, of which there must be one at least.</summary>
    internal bool TryReadFraction(ref ReadOnlySpan<byte> text)
    {
        int at = 1;
        long unit = TimeSpan.TicksPerSecond;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            unit /= 10;
            FractionTicks += (text[at] - '0') * unit;
        }
        text = text[at..];
        return at > 1;
    }
}

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// Reads dates and times that none of Smithy's formats is but that services send: without seconds, offset or time, with separators of their own, with
/// the fields in another order (<c>Mon Aug 04 00:25:20 UTC 2025</c>). What is read is what Python's dateutil makes of it, as far as the text alone
/// decides: no field is taken from the clock, and names of zones other than UTC's are refused. Without a zone, it is UTC.
/// </summary>
internal ref struct LenientTimestampParser
{
    private const int LongestText = 64;

    private ReadOnlySpan<byte> _rest;
    private CalendarFields _calendar;
    private ClockFields _clock;
    private bool _hasTime;
    private bool _hasZone;

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length > LongestText)
        {
            return false;
        }
        LenientTimestampParser parser = new() { _rest = text };
        return parser.TryReadAll() && parser._calendar.TryResolve(ref parser._clock) && parser._clock.TryToUtc(out value);
    }

    private bool TryReadAll()
    {
        while (!_rest.IsEmpty)
        {
            byte next = _rest[0];
            bool read = char.IsAsciiDigit((char)next) ? TryReadNumber()
                : char.IsAsciiLetter((char)next) ? TryReadWord()
                : next is (byte)'+' or (byte)'-' && _hasTime && !_calendar.HasOnlyNumbers ? TryReadOffset()
                : TrySkipSeparator(next);
            if (!read)
            {
                return false;
            }
        }
        return true;
    }

    private bool TrySkipSeparator(byte separator)
    {
        _rest = _rest[1..];
        return separator is (byte)' ' or (byte)',' || (separator is (byte)'-' or (byte)'/' or (byte)'.' && _calendar.IsIncomplete);
    }

    private bool TryReadNumber()
    {
        int length = DigitsAhead();
        if (length < _rest.Length && _rest[length] == (byte)':')
        {
            return length <= 2 && TryReadTime(length);
        }
        ReadOnlySpan<byte> digits = _rest[..length];
        _rest = _rest[length..];
        // A date without separators; with the time behind it, there is no mark between them.
        if (length is 8 or 14 && _calendar.IsEmpty)
        {
            return _calendar.TryAdd(digits[..4]) && _calendar.TryAdd(digits.Slice(4, 2)) && _calendar.TryAdd(digits.Slice(6, 2))
                && (length == 8 || TryTakeTime(digits[8..]));
        }
        return _calendar.TryAdd(digits);
    }

    /// <summary>Reads <c>H:mm</c> or <c>H:mm:ss</c> with an optional fraction.</summary>
    private bool TryReadTime(int hourLength)
    {
        if (_hasTime || !ClockFields.TryReadDigits(_rest[..hourLength], out _clock.Hour))
        {
            return false;
        }
        _hasTime = true;
        _rest = _rest[hourLength..];
        if (!TryReadPart(out _clock.Minute))
        {
            return false;
        }
        return _rest.IsEmpty || _rest[0] != (byte)':' || (TryReadPart(out _clock.Second) && TryReadFraction());
    }

    /// <summary>Reads a colon and one or two digits.</summary>
    private bool TryReadPart(out int value)
    {
        _rest = _rest[1..];
        int length = DigitsAhead();
        bool read = ClockFields.TryReadDigits(_rest[..length], out value);
        _rest = _rest[length..];
        return read && length <= 2;
    }

    /// <summary>Takes <c>HH</c>, <c>HHmm</c> or <c>HHmmss</c>.</summary>
    private bool TryTakeTime(ReadOnlySpan<byte> digits)
    {
        if (_hasTime || digits.Length is not (2 or 4 or 6))
        {
            return false;
        }
        _hasTime = true;
        return ClockFields.TryReadDigits(digits[..2], out _clock.Hour)
            && (digits.Length < 4 || ClockFields.TryReadDigits(digits.Slice(2, 2), out _clock.Minute))
            && (digits.Length < 6 || (ClockFields.TryReadDigits(digits.Slice(4, 2), out _clock.Second) && TryReadFraction()));
    }

    private bool TryReadFraction()
    {
        bool isFraction = _rest is [(byte)'.', ..] || (_rest is [(byte)',', _, ..] && char.IsAsciiDigit((char)_rest[1]));
        return !isFraction || _clock.TryReadFraction(ref _rest);
    }

    private bool TryReadWord()
    {
        int length = 1;
        while (length < _rest.Length && char.IsAsciiLetter((char)_rest[length]))
        {
            length++;
        }
        ReadOnlySpan<byte> word = _rest[..length];
        _rest = _rest[length..];
        if (word.Length == 1 && (word[0] | 0x20) == 't' && _calendar.IsComplete)
        {
            return TryReadTimeAfterMark();
        }
        if (CalendarNames.IsUtc(word))
        {
            return TryTakeZone(0);
        }
        if (word.Length == 2 && (word[1] | 0x20) == 'm' && (word[0] | 0x20) is 'a' or 'p')
        {
            return _hasTime && _clock.TryTakeHalf(isAfternoon: (word[0] | 0x20) == 'p');
        }
        return CalendarNames.MonthOf(word) is > 0 and var month ? _calendar.TryAddMonth(month) : CalendarNames.IsWeekday(word);
    }

    private bool TryReadTimeAfterMark()
    {
        int length = DigitsAhead();
        if (length is 1 or 2 && length < _rest.Length && _rest[length] == (byte)':')
        {
            return TryReadTime(length);
        }
        ReadOnlySpan<byte> digits = _rest[..length];
        _rest = _rest[length..];
        return TryTakeTime(digits);
    }

    /// <summary>Reads <c>±H</c>, <c>±HH</c>, <c>±HHmm</c> or <c>±HH:mm</c>.</summary>
    private bool TryReadOffset()
    {
        bool isNegative = _rest[0] == (byte)'-';
        _rest = _rest[1..];
        int length = DigitsAhead();
        if (length is not (1 or 2 or 4) || !ClockFields.TryReadDigits(_rest[..Math.Min(length, 2)], out int hours))
        {
            return false;
        }
        int minutes = 0;
        bool read = length != 4 || ClockFields.TryReadDigits(_rest.Slice(2, 2), out minutes);
        _rest = _rest[length..];
        if (length == 2 && _rest is [(byte)':', ..])
        {
            read = TryReadPart(out minutes);
        }
        int offset = (hours * 60) + minutes;
        return read && hours < 24 && minutes < 60 && TryTakeZone(isNegative ? -offset : offset);
    }

    private bool TryTakeZone(int offsetMinutes)
    {
        if (!_hasTime || _hasZone)
        {
            return false;
        }
        _hasZone = true;
        _clock.OffsetMinutes = offsetMinutes;
        return true;
    }

    private readonly int DigitsAhead()
    {
        int length = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? _rest.Length : length;
    }
}

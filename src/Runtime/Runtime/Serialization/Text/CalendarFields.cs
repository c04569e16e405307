namespace Smithwright.Runtime.Serialization.Text;

/// <summary>The three parts of a date in the order of a text, before it is known which of them is which.</summary>
internal ref struct CalendarFields
{
    private int _first;
    private int _second;
    private int _third;
    private int _count;
    private int _month;
    private bool _firstIsYear;
    private int _lastLength;

    internal readonly bool IsEmpty => _count == 0;

    internal readonly bool IsComplete => _count == 3;

    /// <summary>Whether a hyphen can only stand between two of the parts.</summary>
    internal readonly bool HasOnlyNumbers => IsIncomplete && _month == 0;

    internal readonly bool IsIncomplete => _count is 1 or 2;

    /// <summary>Adds a number of one or two digits, or a year of four.</summary>
    internal bool TryAdd(ReadOnlySpan<byte> digits)
    {
        if (IsComplete || digits.Length is not (1 or 2 or 4) || !ClockFields.TryReadDigits(digits, out int number))
        {
            return false;
        }
        _firstIsYear |= _count == 0 && digits.Length == 4;
        _lastLength = digits.Length;
        // Only the first or the last is a year.
        return (digits.Length != 4 || _count != 1) && Add(number);
    }

    /// <summary>Adds the name of a month.</summary>
    internal bool TryAddMonth(int month)
    {
        if (IsComplete || _month > 0)
        {
            return false;
        }
        _month = month;
        _lastLength = 0;
        return Add(month);
    }

    /// <summary>
    /// Tells the parts apart: a year of four digits comes first or last. Where numbers are all there is and the year is last, the month is first, unless
    /// it cannot be.
    /// </summary>
    internal readonly bool TryResolve(ref ClockFields fields)
    {
        if (!IsComplete || (!_firstIsYear && _lastLength is not (2 or 4)))
        {
            return false;
        }
        (int year, int one, int other) = _firstIsYear ? (_first, _second, _third) : (_third, _first, _second);
        if (_month > 0)
        {
            (fields.Month, fields.Day) = (_month, IsMonth(one) ? other : one);
        }
        else
        {
            (fields.Month, fields.Day) = !_firstIsYear && one > 12 ? (other, one) : (one, other);
        }
        fields.Year = _firstIsYear || _lastLength == 4 ? year : OfCentury(year);
        return true;
    }

    private readonly bool IsMonth(int part) => part == _month;

    private bool Add(int part)
    {
        _count++;
        if (_count == 1)
        {
            _first = part;
        }
        else if (_count == 2)
        {
            _second = part;
        }
        else
        {
            _third = part;
        }
        return true;
    }

    /// <summary>A year of two digits is the one that is not more than fifty years ahead (RFC 9110, section 5.6.7).</summary>
    private static int OfCentury(int year)
    {
        int now = TimeProvider.System.GetUtcNow().Year;
        int guess = now - (now % 100) + year;
        return guess > now + 50 ? guess - 100 : guess <= now - 50 ? guess + 100 : guess;
    }
}

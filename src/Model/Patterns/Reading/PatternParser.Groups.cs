using System.Globalization;
using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

/// <content>Groups and quantifiers.</content>
internal sealed partial class PatternParser
{
    private PatternNode ParseGroup(out bool repeatable)
    {
        _position++;
        repeatable = true;
        if (!TryTake('?'))
        {
            return ParseCapture();
        }

        if (TryTake(':'))
        {
            return CloseGroup(ParseAlternation());
        }

        if (TryParseLookStart(out bool behind, out bool negative))
        {
            // Without the u flag a look ahead may be repeated, which means nothing.
            repeatable = IsJava || (!IsUnicode && !behind);
            return new LookNode(CloseGroup(ParseAlternation()), behind, negative);
        }

        if (TryTake('<'))
        {
            int end = _text.IndexOf('>', _position);
            if (end <= _position)
            {
                return Fail("the name of a group is missing");
            }

            _position = end + 1;
            return ParseCapture();
        }

        if (IsJava && TryTake('>'))
        {
            return new AtomicNode(CloseGroup(ParseAlternation()));
        }

        return ParseFlags(out repeatable);
    }

    private bool TryParseLookStart(out bool behind, out bool negative)
    {
        foreach ((string start, bool isBehind, bool isNegative) in LookStarts)
        {
            if (TryTake(start))
            {
                (behind, negative) = (isBehind, isNegative);
                return true;
            }
        }

        behind = negative = false;
        return false;
    }

    private static readonly (string Start, bool Behind, bool Negative)[] LookStarts =
        [("=", false, false), ("!", false, true), ("<=", true, false), ("<!", true, true)];

    private CaptureNode ParseCapture()
    {
        int number = ++_captures;
        return new CaptureNode(number, CloseGroup(ParseAlternation()));
    }

    private PatternNode CloseGroup(PatternNode body) => TryTake(')') ? body : Fail("unterminated group");

    private bool TryParseQuantifier(out int min, out int? max, out RepeatMode mode)
    {
        mode = RepeatMode.Greedy;
        (min, max) = (0, null);
        switch (Current)
        {
            case '*':
                _position++;
                break;
            case '+':
                _position++;
                min = 1;
                break;
            case '?':
                _position++;
                max = 1;
                break;
            case '{' when TryParseBounds(out min, out max):
                break;
            default:
                return false;
        }

        if (TryTake('?'))
        {
            mode = RepeatMode.Lazy;
        }
        else if (IsJava && TryTake('+'))
        {
            mode = RepeatMode.Possessive;
        }

        return true;
    }

    private bool TryParseBounds(out int min, out int? max)
    {
        int start = _position++;
        (min, max) = (0, null);
        if (TryParseCount(out min))
        {
            max = min;
            if (TryTake(','))
            {
                max = TryParseCount(out int most) && most < int.MaxValue ? most : null;
            }

            if (TryTake('}'))
            {
                if (max < min)
                {
                    Fail("numbers of a quantifier are out of order");
                }

                return true;
            }
        }

        _position = start;
        return false;
    }

    /// <summary>A number that does not fit is as good as the greatest that does: no string is that long.</summary>
    private bool TryParseCount(out int count)
    {
        int start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        string digits = _text.Substring(start, _position - start);
        count = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : int.MaxValue;
        return digits.Length > 0;
    }
}

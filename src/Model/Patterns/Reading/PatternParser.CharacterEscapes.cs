using System.Globalization;
using Smithwright.Model.Patterns.Sets;

namespace Smithwright.Model.Patterns.Reading;

/// <content>Escapes that stand for one character.</content>
internal sealed partial class PatternParser
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    private int ParseCharacterEscape(bool inClass)
    {
        switch (Current)
        {
            case 't':
                return TakeAs('\t');
            case 'n':
                return TakeAs('\n');
            case 'v':
                return TakeAs('\v');
            case 'f':
                return TakeAs('\f');
            case 'r':
                return TakeAs('\r');
            case 'a' when IsJava:
                return TakeAs('\a');
            case 'e' when IsJava:
                return TakeAs('\u001B');
            case 'c':
                return ParseControl();
            case '0':
                return ParseZero();
            case 'x':
                return ParseHexadecimal(2);
            case 'u':
                return ParseHexadecimal(4);
            default:
                return ParseIdentity(inClass);
        }
    }

    private int TakeAs(char c)
    {
        _position++;
        return c;
    }

    private int ParseControl()
    {
        char letter = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            _position += 2;
            return letter % 32;
        }

        if (_dialect != PatternDialect.Legacy)
        {
            Fail("'\\c' needs a letter");
        }

        // Without the u flag the backslash stands for itself, and the letter comes next.
        return '\\';
    }

    private int ParseZero()
    {
        if (_dialect == PatternDialect.Legacy)
        {
            return ParseOctal();
        }

        _position++;
        if (Current is >= '0' and <= '9')
        {
            Fail("octal escapes are not supported");
        }

        return 0;
    }

    private int ParseOctal()
    {
        int value = 0;
        for (int digits = 0; digits < 3 && Current is >= '0' and <= '7' && (value * 8) + (Current - '0') <= 255; digits++)
        {
            value = (value * 8) + (Current - '0');
            _position++;
        }

        return value;
    }

    private int ParseHexadecimal(int length)
    {
        char letter = Current;
        _position++;
        bool braces = (IsUnicode && letter == 'u') || (IsJava && letter == 'x');
        if (braces && TryTake('{'))
        {
            int end = _text.IndexOf('}', _position);
            if (end > _position && TryParseHex(_position, end - _position, out int codePoint) && codePoint <= CodePointSet.MaxCodePoint)
            {
                _position = end + 1;
                return codePoint;
            }
        }
        else if (TryParseHex(_position, length, out int unit))
        {
            _position += length;
            return letter == 'u' && _dialect != PatternDialect.Legacy ? JoinSurrogates(unit) : unit;
        }
        else if (_dialect == PatternDialect.Legacy)
        {
            return letter;
        }

        Fail($"'\\{letter}' needs hexadecimal digits");
        return 0;
    }

    /// <summary>Two escapes that are a surrogate pair stand for one code point.</summary>
    private int JoinSurrogates(int unit)
    {
        if (!char.IsHighSurrogate((char)unit)
            || string.CompareOrdinal(_text, _position, "\\u", 0, 2) != 0
            || !TryParseHex(_position + 2, 4, out int low)
            || !char.IsLowSurrogate((char)low))
        {
            return unit;
        }

        _position += 6;
        return char.ConvertToUtf32((char)unit, (char)low);
    }

    private bool TryParseHex(int start, int length, out int value)
    {
        value = 0;
        return start + length <= _text.Length
            && int.TryParse(_text.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value >= 0;
    }

    private int ParseIdentity(bool inClass)
    {
        bool allowed = _dialect switch
        {
            PatternDialect.Unicode => SyntaxCharacters.IndexOf(Current) >= 0 || (inClass && Current == '-'),
            PatternDialect.Java => !(Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')),
            _ => true,
        };
        if (!allowed)
        {
            Fail($"'\\{Current}' is not an escape");
            return 0;
        }

        return TakeCharacter();
    }
}

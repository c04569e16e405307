using System.Globalization;

namespace Smithwright.Semantics;

/// <content>Escapes.</content>
internal sealed partial class PatternParser
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    private PatternNode ParseEscape(out bool repeatable)
    {
        _position++;
        repeatable = true;
        if (AtEnd)
        {
            return Fail("'\\' at the end");
        }

        switch (Current)
        {
            case 'b':
                return ParseAnchor(Anchor.WordBoundary, out repeatable);
            case 'B':
                return ParseAnchor(Anchor.NotWordBoundary, out repeatable);
            case 'A' when IsJava:
                return ParseAnchor(Anchor.Start, out repeatable);
            case 'z' when IsJava:
                return ParseAnchor(Anchor.End, out repeatable);
            case 'Z' when IsJava:
                return ParseAnchor(Anchor.EndOrLastLineBreak, out repeatable);
            case 'Q' when IsJava:
                return ParseQuoted();
            case 'k' when IsUnicode || IsJava || _groups.HasNames:
                return ParseNamedReference();
            case >= '1' and <= '9':
                return ParseNumberedReference();
            default:
                return ParseSetEscape() is { } set ? Set(set) : Set(CodePointSet.Of(ParseCharacterEscape(inClass: false)));
        }
    }

    private SequenceNode ParseQuoted()
    {
        _position++;
        int end = _text.IndexOf("\\E", _position, StringComparison.Ordinal);
        int stop = end < 0 ? _text.Length : end;
        List<PatternNode> characters = [];
        while (_position < stop)
        {
            characters.Add(Set(CodePointSet.Of(TakeCharacter())));
        }

        _position = end < 0 ? stop : end + 2;
        return new SequenceNode(characters);
    }

    private PatternNode ParseNamedReference()
    {
        _position++;
        int end = TryTake('<') ? _text.IndexOf('>', _position) : -1;
        if (end < 0 || _groups.NumberOf(_text.Substring(_position, end - _position)) is not int number)
        {
            return Fail("a reference to a group that does not exist");
        }

        _position = end + 1;
        return new BackReferenceNode(number);
    }

    private PatternNode ParseNumberedReference()
    {
        int start = _position;
        TryParseCount(out int number);
        if (number <= _groups.Count)
        {
            return _flags.IgnoreCase ? Fail("a back-reference that ignores case is not supported") : new BackReferenceNode(number);
        }

        if (_dialect != PatternDialect.Legacy)
        {
            return Fail("a reference to a group that does not exist");
        }

        _position = start;
        return Set(CodePointSet.Of(Current < '8' ? ParseOctal() : TakeCharacter()));
    }

    /// <summary>An escape that stands for a set of characters; <see langword="null"/> when it stands for one character.</summary>
    private CodePointSet? ParseSetEscape()
    {
        if (Current is 'p' or 'P' && _dialect != PatternDialect.Legacy)
        {
            return ParseProperty();
        }

        if (IsJava && Current is 'h' or 'R' or 'v' or 'V' or 'H' or 'X' or 'G')
        {
            Fail($"'\\{Current}' is not supported");
            return CodePointSet.Empty;
        }

        if (CharacterClasses.OfEscape(Current) is not { } set)
        {
            return null;
        }

        _position++;
        return set;
    }

    private CodePointSet ParseProperty()
    {
        bool negated = Current == 'P';
        _position++;
        string name = IsJava && !AtEnd && Current != '{' ? Current.ToString() : "";
        int end = name.Length > 0 ? _position : TryTake('{') ? _text.IndexOf('}', _position) : -1;
        if (end < 0)
        {
            Fail("'\\p' needs a property in braces");
            return CodePointSet.Empty;
        }

        name = name.Length > 0 ? name : _text.Substring(_position, end - _position);
        _position = end + 1;
        CodePointSet? set = IsJava ? JavaProperties.Find(name) : UnicodeProperties.Find(name);
        if (set is null && IsJava && name is "IsAlphabetic" && !negated && !_inNegatedClass)
        {
            return JavaProperties.AlphabeticAtLeast;
        }

        if (set is null)
        {
            Fail($"there is no data for the property '{name}'");
            return CodePointSet.Empty;
        }

        return negated ? set.Complement() : set;
    }

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

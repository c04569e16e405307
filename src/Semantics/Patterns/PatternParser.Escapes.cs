namespace Smithwright.Semantics;

/// <content>Escapes that stand for anything but one character.</content>
internal sealed partial class PatternParser
{
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
}

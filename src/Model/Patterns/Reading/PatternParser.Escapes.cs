using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

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
            case 'R' when IsJava:
                return ParseLineBreak();
            case 'k' when IsUnicode || IsJava || _groups.HasNames:
                return ParseNamedReference();
            case >= '1' and <= '9':
                return ParseNumberedReference();
            default:
                return ParseSetEscape() is { } set ? Set(set) : Set(CodePointSet.Of(ParseCharacterEscape(inClass: false)));
        }
    }

    private AlternationNode ParseLineBreak()
    {
        _position++;
        PatternNode both = new SequenceNode([new SetNode(CodePointSet.Of('\r')), new SetNode(CodePointSet.Of('\n'))]);
        return new AlternationNode([both, new SetNode(CharacterClasses.VerticalSpace)]);
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
        return Reference(number);
    }

    private PatternNode ParseNumberedReference()
    {
        int start = _position;
        TryParseCount(out int number);
        if (number <= _groups.Count)
        {
            return Reference(number);
        }

        if (_dialect != PatternDialect.Legacy)
        {
            return Fail("a reference to a group that does not exist");
        }

        _position = start;
        return Set(CodePointSet.Of(Current < '8' ? ParseOctal() : TakeCharacter()));
    }

    private PatternNode Reference(int number) => _flags switch
    {
        { IgnoreCase: true } => Fail("a back-reference that ignores case is not supported"),
        // A comment may have brackets that look like groups.
        { Comments: true } => Fail("a back-reference beside comments is not supported"),
        _ => new BackReferenceNode(number),
    };

    /// <summary>An escape that stands for a set of characters; <see langword="null"/> when it stands for one character.</summary>
    private CodePointSet? ParseSetEscape()
    {
        if (Current is 'p' or 'P' && _dialect != PatternDialect.Legacy)
        {
            return ParseProperty();
        }

        if (IsJava && Current is 'R' or 'X' or 'G' or 'N')
        {
            Fail($"'\\{Current}' is not supported");
            return CodePointSet.Empty;
        }

        if ((CharacterClasses.OfEscape(Current) ?? (IsJava ? CharacterClasses.OfJavaEscape(Current) : null)) is not { } set)
        {
            return null;
        }

        // Where case is ignored by Unicode, a few letters beyond ASCII are those of a word, too.
        bool isNoWord = Current == 'W' && _flags.IgnoreCase && !IsJava;
        _position++;
        return isNoWord ? IgnoreCase(CharacterClasses.Word).Complement() : set;
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
        if (set is null && IsJava && !negated && !_inNegatedClass)
        {
            set = JavaProperties.FindAtLeast(name);
        }

        if (set is null)
        {
            Fail($"there is no data for the property '{name}'");
            return CodePointSet.Empty;
        }

        return Charge(negated ? set.Complement() : set).Set;
    }
}

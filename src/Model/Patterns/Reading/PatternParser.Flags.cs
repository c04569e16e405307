using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

/// <content>Flags within a pattern, and what they change: case, lines and comments.</content>
internal sealed partial class PatternParser
{
    private CodePointSet LineTerminators => !IsJava ? CharacterClasses.LineTerminators
        : _flags.UnixLines ? CodePointSet.Of('\n')
        : CharacterClasses.JavaLineTerminators;

    /// <summary>Flags for a group of their own or, in Java only, for the rest of the group that they stand in.</summary>
    private PatternNode ParseFlags(out bool repeatable)
    {
        repeatable = true;
        PatternFlags outer = _flags;
        string seen = "";
        bool on = true;
        while (!AtEnd && Current is not (')' or ':'))
        {
            char flag = Current;
            _position++;
            bool isRepeated = !IsJava && seen.IndexOf(flag) >= 0;
            seen += flag;
            if (flag == '-' && on)
            {
                on = false;
            }
            else if (isRepeated || _flags.With(flag, on, IsJava) is not { } flags)
            {
                return Fail($"the flag '{flag}' is not supported");
            }
            else
            {
                _flags = flags;
            }
        }

        if (IsJava && TryTake(')'))
        {
            repeatable = false;
            return PatternNode.Empty;
        }

        if (!TryTake(':') || (!IsJava && seen == "-"))
        {
            return Fail("unknown kind of group");
        }

        PatternNode body = CloseGroup(ParseAlternation());
        _flags = outer;
        return body;
    }

    private PatternNode ParseLineAnchor(Anchor anchor, out bool repeatable)
    {
        AnchorNode node = ParseAnchor(anchor, out repeatable);
        return !_flags.Multiline ? node
            : IsJava ? LineAnchors.OfJava(anchor, LineTerminators)
            : LineAnchors.Of(anchor, LineTerminators);
    }

    /// <summary>The set with all cases of its letters, where case is ignored.</summary>
    private CodePointSet IgnoreCase(CodePointSet set)
    {
        if (!_flags.IgnoreCase)
        {
            return set;
        }

        if (IsJava && !_flags.UnicodeCase)
        {
            return LetterCase.IgnoreInAscii(set);
        }

        if (LetterCase.Ignore(set, _dialect) is { } closed)
        {
            return closed;
        }

        Fail(LetterCase.NotSupported);
        return set;
    }

    private void SkipComments()
    {
        while (_flags.Comments && !AtEnd && (Current is ' ' or (>= '\t' and <= '\r') or '#'))
        {
            int end = Current == '#' ? _text.IndexOf('\n', _position) : _position;
            _position = end < 0 ? _text.Length : end + 1;
        }
    }
}

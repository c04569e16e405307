using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Semantics;

namespace Smithwright.Model.Patterns.Reading;

/// <summary>Reads a regular expression of one dialect.</summary>
internal sealed partial class PatternParser
{
    // A level takes six calls here, and threads of some hosts have a stack of 256 KB.
    private const int MaxDepth = 100;
    private const string TooLarge = "the pattern is too large";

    private readonly string _text;
    private readonly PatternDialect _dialect;
    private readonly GroupNames _groups;
    private int _position;
    private int _depth;
    private int _captures;
    private int _ranges;
    private PatternFlags _flags;
    private string? _error;

    private PatternParser(string text, PatternDialect dialect)
    {
        _text = text;
        _dialect = dialect;
        _groups = GroupNames.Read(text);
    }

    private bool IsUnicode => _dialect == PatternDialect.Unicode;

    private bool IsJava => _dialect == PatternDialect.Java;

    private bool AtEnd => _position >= _text.Length;

    private char Current => AtEnd ? '\0' : _text[_position];

    /// <summary>The pattern, or why the dialect does not have it.</summary>
    public static PatternNode? Parse(string text, PatternDialect dialect, out string? error)
    {
        if (text.Length > Budgets.PatternLength)
        {
            error = TooLarge;
            return null;
        }

        PatternParser parser = new(text, dialect);
        PatternNode pattern = parser.ParseAlternation();
        if (!parser.AtEnd)
        {
            parser.Fail("unmatched ')'");
        }

        error = parser._error ?? parser._groups.Error;
        return error is null ? pattern : null;
    }

    private PatternNode ParseAlternation()
    {
        if (++_depth > MaxDepth)
        {
            Fail("groups are nested too deeply");
        }

        PatternFlags outer = _flags;
        List<PatternNode> options = [ParseSequence()];
        while (TryTake('|'))
        {
            options.Add(ParseSequence());
        }

        // Flags that are set within a group end with it.
        _flags = outer;
        _depth--;
        return options.Count == 1 ? options[0] : new AlternationNode(options);
    }

    private PatternNode ParseSequence()
    {
        List<PatternNode> items = [];
        SkipComments();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            items.Add(ParseTerm());
            SkipComments();
        }

        return items.Count == 1 ? items[0] : new SequenceNode(items);
    }

    private PatternNode ParseTerm()
    {
        PatternNode atom = ParseAtom(out bool repeatable);
        SkipComments();
        int repetitions = 0;
        while (TryParseQuantifier(out int min, out int? max, out RepeatMode mode))
        {
            if (!repeatable)
            {
                Fail("nothing to repeat");
            }
            else if (++repetitions + _depth > MaxDepth)
            {
                Fail("repetitions are nested too deeply");
            }

            atom = new RepeatNode(atom, min, max, IsExact(atom, min, max) ? RepeatMode.Greedy : mode);
            SkipComments();

            // Only Java repeats what is repeated already.
            repeatable = IsJava;
        }

        return atom;
    }

    private PatternNode ParseAtom(out bool repeatable)
    {
        repeatable = true;
        switch (Current)
        {
            case '^':
                return ParseLineAnchor(Anchor.Start, out repeatable);
            case '$':
                return ParseLineAnchor(Anchor.End, out repeatable);
            case '(':
                return ParseGroup(out repeatable);
            case '[':
                return Charge(ParseClass());
            case '\\':
                return ParseEscape(out repeatable);
            case '.':
                _position++;
                return Charge(_flags.DotAll ? CodePointSet.All : LineTerminators.Complement());
            case '*' or '+' or '?':
                return Fail("nothing to repeat");
            case '{' or '}' or ']' when IsUnicode:
                return Fail($"'{Current}' must be escaped");
            case '{' when TryParseQuantifier(out _, out _, out _):
                return Fail("nothing to repeat");
            default:
                return Set(CodePointSet.Of(TakeCharacter()));
        }
    }

    private AnchorNode ParseAnchor(Anchor anchor, out bool repeatable)
    {
        _position++;
        repeatable = IsJava;
        return new AnchorNode(anchor);
    }

    /// <summary>The same count each time leaves a repetition of one character nothing to give back or to take more of.</summary>
    private static bool IsExact(PatternNode atom, int min, int? max) => atom is SetNode && min == max;

    private SetNode Set(CodePointSet set) => Charge(IgnoreCase(set));

    /// <summary>Counts what the sets of a pattern hold together, which decides how long everything takes that is done with it.</summary>
    private SetNode Charge(CodePointSet set)
    {
        _ranges += set.Ranges.Count;
        if (_ranges > Budgets.PatternRanges)
        {
            Fail(TooLarge);
        }

        return new SetNode(set);
    }

    /// <summary>The next code point; in the legacy dialect the next code unit.</summary>
    private int TakeCharacter()
    {
        bool pair = _dialect != PatternDialect.Legacy && char.IsHighSurrogate(Current)
            && _position + 1 < _text.Length && char.IsLowSurrogate(_text[_position + 1]);
        int character = pair ? char.ConvertToUtf32(_text[_position], _text[_position + 1]) : Current;
        _position += pair ? 2 : 1;
        return character;
    }

    private bool TryTake(char c)
    {
        if (AtEnd || Current != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool TryTake(string text)
    {
        if (string.CompareOrdinal(_text, _position, text, 0, text.Length) != 0)
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    /// <summary>Keeps the first error. Going to the end makes every rule that is still open finish at once.</summary>
    private PatternNode Fail(string error)
    {
        _error ??= error;
        _position = _text.Length;
        return PatternNode.Empty;
    }
}

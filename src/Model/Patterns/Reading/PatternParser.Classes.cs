using Smithwright.Model.Patterns.Sets;

namespace Smithwright.Model.Patterns.Reading;

/// <content>Character classes.</content>
internal sealed partial class PatternParser
{
    private bool _inNegatedClass;

    private CodePointSet ParseClass()
    {
        _position++;
        bool outer = _inNegatedClass;
        bool negated = TryTake('^');
        _inNegatedClass |= negated;
        CodePointSet set = IsJava ? ParseJavaClassBody() : ParseClassBody();
        _inNegatedClass = outer;
        if (!TryTake(']'))
        {
            Fail("unterminated class");
        }

        set = IgnoreCase(set);
        return negated ? set.Complement() : set;
    }

    private CodePointSet ParseClassBody()
    {
        List<CodePointRange> ranges = [];
        while (!AtEnd && Current != ']')
        {
            ranges.AddRange(ParseRange().Ranges);
        }

        return CodePointSet.Of(ranges);
    }

    /// <summary>Java's classes nest, which is a union, and intersect with <c>&amp;&amp;</c>.</summary>
    private CodePointSet ParseJavaClassBody()
    {
        List<CodePointRange> ranges = [];

        // The first bracket of a class stands for itself when it closes.
        bool first = true;
        SkipComments();
        while (!AtEnd && (Current != ']' || first))
        {
            first = false;
            if (TryTake("&&"))
            {
                return CodePointSet.Of(ranges).Intersect(ParseJavaClassBody());
            }

            ranges.AddRange((Current == '[' ? ParseClass() : ParseRange()).Ranges);
            SkipComments();
        }

        return CodePointSet.Of(ranges);
    }

    /// <summary>A character, a set, or a range of characters.</summary>
    private CodePointSet ParseRange()
    {
        CodePointSet first = ParseClassAtom();
        bool isRange = Current == '-' && _position + 1 < _text.Length && _text[_position + 1] != ']'
            && !(IsJava && _text[_position + 1] == '[');
        if (!isRange)
        {
            return first;
        }

        _position++;
        CodePointSet last = ParseClassAtom();
        if (first.Single is int low && last.Single is int high)
        {
            if (low <= high)
            {
                return CodePointSet.Range(low, high);
            }

            Fail("a range of a class is out of order");
        }
        else if (IsUnicode)
        {
            Fail("a range of a class begins or ends with a set");
        }

        return first.Union(last).Union(CodePointSet.Of('-'));
    }

    private CodePointSet ParseClassAtom()
    {
        if (!TryTake('\\'))
        {
            return AtEnd ? CodePointSet.Empty : CodePointSet.Of(TakeCharacter());
        }

        if (AtEnd)
        {
            Fail("'\\' at the end");
            return CodePointSet.Empty;
        }

        if (Current == 'b' && !IsJava)
        {
            return CodePointSet.Of(TakeAs('\b'));
        }

        if (Current is >= '1' and <= '7' && _dialect == PatternDialect.Legacy)
        {
            return CodePointSet.Of(ParseOctal());
        }

        return ParseSetEscape() ?? CodePointSet.Of(ParseCharacterEscape(inClass: true));
    }
}

namespace Smithwright.Model.Patterns.Sets;

/// <summary>Sets in which the case of letters means nothing.</summary>
internal static class LetterCase
{
    public const string NotSupported = "ignoring the case of letters beyond ASCII is not supported";

    private const int DotlessI = 0x131;
    private const int DottedCapitalI = 0x130;
    private const int KelvinSign = 0x212A;
    private const int LongS = 0x17F;

    /// <summary>What has another case beyond ASCII: letters, and the few numerals, signs and marks that do.</summary>
    private static readonly Lazy<CodePointSet> Cased = new(() => UnicodeProperties.Union("Lu", "Ll", "Lt")
        .Union(CodePointSet.Of([new(0x345, 0x345), new(0x2160, 0x217F), new(0x24B6, 0x24E9)]))
        .Intersect(0x80, CodePointSet.MaxCodePoint));

    private static readonly CodePointSet LikeAscii =
        CodePointSet.Of([new(DottedCapitalI, DotlessI), new(LongS, LongS), new(KelvinSign, KelvinSign)]);

    /// <summary>The set with both cases of its ASCII letters.</summary>
    public static CodePointSet IgnoreInAscii(CodePointSet set)
    {
        IEnumerable<CodePointRange> lower = set.Intersect('A', 'Z').Ranges.Select(range => Shift(range, 'a' - 'A'));
        IEnumerable<CodePointRange> upper = set.Intersect('a', 'z').Ranges.Select(range => Shift(range, 'A' - 'a'));
        return CodePointSet.Of(set.Ranges.Concat(lower).Concat(upper));
    }

    /// <summary>
    /// The set with all cases of its letters by Unicode; <see langword="null"/> where it has some of the letters beyond ASCII: .NET's tables of their
    /// cases are not those of the specification.
    /// </summary>
    public static CodePointSet? Ignore(CodePointSet set, PatternDialect dialect)
    {
        CodePointSet beyond = set.Intersect(Cased.Value);
        if (!beyond.IsEmpty)
        {
            // A set with all of them, as most complements are, gains nothing.
            bool hasAll = Cased.Value.Intersect(set.Complement()).Intersect(LikeAscii.Complement()).IsEmpty;
            return hasAll ? IgnoreInAscii(set) : null;
        }

        CodePointSet ascii = IgnoreInAscii(set);
        return dialect == PatternDialect.Legacy ? ascii : CodePointSet.Of(ascii.Ranges.Concat(Others(ascii, dialect)));
    }

    /// <summary>The characters beyond ASCII that are another case of an ASCII letter.</summary>
    private static IEnumerable<CodePointRange> Others(CodePointSet ascii, PatternDialect dialect)
    {
        if (ascii.Contains('k'))
        {
            yield return new(KelvinSign, KelvinSign);
        }

        if (ascii.Contains('s'))
        {
            yield return new(LongS, LongS);
        }

        // ECMA-262 folds neither, Java compares the lower case of the upper case.
        if (ascii.Contains('i') && dialect == PatternDialect.Java)
        {
            yield return new(DottedCapitalI, DotlessI);
        }
    }

    private static CodePointRange Shift(CodePointRange range, int by) => new(range.First + by, range.Last + by);
}

namespace Smithwright.Semantics;

/// <summary>The classes that ECMA-262 names by an escape or a dot.</summary>
internal static class CharacterClasses
{
    public static CodePointSet Digit { get; } = CodePointSet.Range('0', '9');

    public static CodePointSet Word { get; } = CodePointSet.Of(
        [new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')]);

    /// <summary>White space and line terminators.</summary>
    public static CodePointSet Space { get; } = CodePointSet.Of(
    [
        new('\t', '\r'), new(' ', ' '), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A),
        new(0x2028, 0x2029), new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ]);

    /// <summary>What a dot stands for: anything but the four line terminators.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.Of([new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)]).Complement();

    /// <summary>The class of an escape such as <c>\d</c>; a capital letter stands for the complement.</summary>
    public static CodePointSet? OfEscape(char letter) => letter switch
    {
        'd' => Digit,
        'D' => Digit.Complement(),
        'w' => Word,
        'W' => Word.Complement(),
        's' => Space,
        'S' => Space.Complement(),
        _ => null,
    };

    /// <summary>The set with both cases of its ASCII letters.</summary>
    public static CodePointSet IgnoreAsciiCase(CodePointSet set)
    {
        IEnumerable<CodePointRange> lower = set.Intersect('A', 'Z').Ranges.Select(range => Shift(range, 'a' - 'A'));
        IEnumerable<CodePointRange> upper = set.Intersect('a', 'z').Ranges.Select(range => Shift(range, 'A' - 'a'));
        return CodePointSet.Of(set.Ranges.Concat(lower).Concat(upper));
    }

    private static CodePointRange Shift(CodePointRange range, int by) => new(range.First + by, range.Last + by);
}

namespace Smithwright.Model.Patterns.Sets;

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

    /// <summary>What ends a line, and what a dot does not stand for.</summary>
    public static CodePointSet LineTerminators { get; } = CodePointSet.Of([new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)]);

    /// <summary>What ends a line in Java.</summary>
    public static CodePointSet JavaLineTerminators { get; } = LineTerminators.Union(CodePointSet.Of(0x85));

    /// <summary>Java's <c>\h</c>.</summary>
    public static CodePointSet HorizontalSpace { get; } = CodePointSet.Of(
    [
        new('\t', '\t'), new(' ', ' '), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x180E, 0x180E), new(0x2000, 0x200A),
        new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000),
    ]);

    /// <summary>Java's <c>\v</c>, and what <c>\R</c> takes one of.</summary>
    public static CodePointSet VerticalSpace { get; } = CodePointSet.Of([new('\n', '\r'), new(0x85, 0x85), new(0x2028, 0x2029)]);

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

    /// <summary>The class of an escape that only Java has.</summary>
    public static CodePointSet? OfJavaEscape(char letter) => letter switch
    {
        'h' => HorizontalSpace,
        'H' => HorizontalSpace.Complement(),
        'v' => VerticalSpace,
        'V' => VerticalSpace.Complement(),
        _ => null,
    };
}

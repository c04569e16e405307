namespace Smithwright.Model.Patterns.Sets;

/// <summary>The sets that <c>\p{…}</c> names in Java only; models are validated by a tool that runs on Java, so some patterns use them.</summary>
internal static class JavaProperties
{
    /// <summary>The set of a property; <see langword="null"/> when there is no data for it.</summary>
    public static CodePointSet? Find(string name) => name switch
    {
        "Lower" => CodePointSet.Range('a', 'z'),
        "Upper" => CodePointSet.Range('A', 'Z'),
        "Alpha" => CodePointSet.Of([new('a', 'z'), new('A', 'Z')]),
        "Digit" => CharacterClasses.Digit,
        "Alnum" => CodePointSet.Of([new('0', '9'), new('a', 'z'), new('A', 'Z')]),
        "Punct" => CodePointSet.Of([new('!', '/'), new(':', '@'), new('[', '`'), new('{', '~')]),
        "Graph" => CodePointSet.Range('!', '~'),
        "Print" => CodePointSet.Range(' ', '~'),
        "Blank" => CodePointSet.Of([new(' ', ' '), new('\t', '\t')]),
        "Cntrl" => CodePointSet.Of([new(0, 0x1F), new(0x7F, 0x7F)]),
        "XDigit" => UnicodeProperties.Find("AHex"),
        "Space" => CodePointSet.Of([new('\t', '\r'), new(' ', ' ')]),
        "all" or "ALL" => CodePointSet.All,
        "L1" => CodePointSet.Range(0, 0xFF),
        "LD" => UnicodeProperties.Union("L", "Nd"),
        _ when name.StartsWith("java", StringComparison.Ordinal) => OfMethod(name.Substring("java".Length)),
        _ when name.StartsWith("Is", StringComparison.OrdinalIgnoreCase) => OfUnicode(name.Substring("Is".Length)),
        _ when name.StartsWith("general_category=", StringComparison.OrdinalIgnoreCase) || name.StartsWith("gc=", StringComparison.OrdinalIgnoreCase) =>
            UnicodeProperties.Find(name.Substring(name.IndexOf('=') + 1)),
        _ => UnicodeProperties.Find(name),
    };

    /// <summary>
    /// A property for which .NET's data does not suffice, with more than belongs to it, so that no string is rejected that it accepts: all marks
    /// where only most are alphabetic. It must not be negated.
    /// </summary>
    public static CodePointSet? FindAtLeast(string name) => name.ToUpperInvariant() switch
    {
        "ISALPHABETIC" or "JAVAALPHABETIC" => AlphabeticAtLeast,
        "ISALNUM" => AlphabeticAtLeast.Union(UnicodeProperties.Union("Nd")),
        "ISWORD" => AlphabeticAtLeast.Union(UnicodeProperties.Union("M", "Nd", "Pc", "Join_C")),
        _ => null,
    };

    /// <summary>The methods of <c>java.lang.Character</c> that begin with <c>is</c>.</summary>
    private static CodePointSet? OfMethod(string name) => name switch
    {
        "LowerCase" => UnicodeProperties.Find("Lowercase"),
        "UpperCase" => UnicodeProperties.Find("Uppercase"),
        "TitleCase" => UnicodeProperties.Find("Lt"),
        "Letter" => UnicodeProperties.Find("L"),
        "Digit" => UnicodeProperties.Find("Nd"),
        "LetterOrDigit" => UnicodeProperties.Union("L", "Nd"),
        "Defined" => UnicodeProperties.Find("Assigned"),
        "SpaceChar" => UnicodeProperties.Find("Z"),
        "ISOControl" => UnicodeProperties.Find("Cc"),
        "Whitespace" => UnicodeProperties.Union("Z").Intersect(NoBreakSpaces.Complement()).Union(CodePointSet.Of([new('\t', '\r'), new(0x1C, 0x1F)])),
        _ => null,
    };

    /// <summary>Properties of Unicode, which Java knows by their names in any case, and general categories.</summary>
    private static CodePointSet? OfUnicode(string name) => name.ToUpperInvariant() switch
    {
        "LETTER" => UnicodeProperties.Find("L"),
        "LOWERCASE" => UnicodeProperties.Find("Lowercase"),
        "UPPERCASE" => UnicodeProperties.Find("Uppercase"),
        "TITLECASE" => UnicodeProperties.Find("Lt"),
        "WHITE_SPACE" or "WHITESPACE" => UnicodeProperties.Find("White_Space"),
        "CONTROL" => UnicodeProperties.Find("Cc"),
        "PUNCTUATION" => UnicodeProperties.Find("P"),
        "DIGIT" => UnicodeProperties.Find("Nd"),
        "HEX_DIGIT" or "HEXDIGIT" => UnicodeProperties.Union("AHex", "Nd").Union(WideHexDigits),
        "BLANK" => Blank,
        "GRAPH" => Graph,
        "PRINT" => Graph.Union(Blank).Intersect(UnicodeProperties.Find("Cc")!.Complement()),
        "ASSIGNED" => UnicodeProperties.Find("Assigned"),
        "NONCHARACTER_CODE_POINT" or "NONCHARACTERCODEPOINT" => UnicodeProperties.Find("NChar"),
        "JOIN_CONTROL" or "JOINCONTROL" => UnicodeProperties.Find("Join_C"),
        _ => UnicodeProperties.Find(name),
    };

    private static CodePointSet NoBreakSpaces { get; } = CodePointSet.Of([new(0xA0, 0xA0), new(0x2007, 0x2007), new(0x202F, 0x202F)]);

    private static CodePointSet WideHexDigits { get; } = CodePointSet.Of([new(0xFF10, 0xFF19), new(0xFF21, 0xFF26), new(0xFF41, 0xFF46)]);

    private static CodePointSet Blank => UnicodeProperties.Union("Zs").Union(CodePointSet.Of('\t'));

    private static CodePointSet Graph => UnicodeProperties.Union("Z", "Cc", "Cs", "Cn").Complement();

    private static CodePointSet AlphabeticAtLeast => UnicodeProperties.Union("L", "Nl", "Mn", "Mc").Union(CodePointSet.Range(0x24B6, 0x24E9));
}

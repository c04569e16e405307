namespace Smithwright.Semantics;

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
        _ => UnicodeProperties.Find(name.StartsWith("Is", StringComparison.Ordinal) ? name.Substring("Is".Length) : name),
    };

    /// <summary>
    /// <c>IsAlphabetic</c> for want of data with all marks, of which it has most, so that no string is rejected that it accepts.
    /// </summary>
    public static CodePointSet AlphabeticAtLeast => UnicodeProperties.Union("L", "Nl", "Mn", "Mc").Union(CodePointSet.Range(0x24B6, 0x24E9));
}

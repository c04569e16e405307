using System.Globalization;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Sets;

/// <summary>
/// The sets that <c>\p{…}</c> names, as far as .NET knows them: general categories, and the few properties that follow from them. The Unicode
/// version is that of the framework.
/// </summary>
internal static class UnicodeProperties
{
    // In the order of System.Globalization.UnicodeCategory.
    private static readonly (string Short, string Long)[] Categories =
    [
        ("Lu", "Uppercase_Letter"), ("Ll", "Lowercase_Letter"), ("Lt", "Titlecase_Letter"), ("Lm", "Modifier_Letter"), ("Lo", "Other_Letter"),
        ("Mn", "Nonspacing_Mark"), ("Mc", "Spacing_Mark"), ("Me", "Enclosing_Mark"),
        ("Nd", "Decimal_Number"), ("Nl", "Letter_Number"), ("No", "Other_Number"),
        ("Zs", "Space_Separator"), ("Zl", "Line_Separator"), ("Zp", "Paragraph_Separator"),
        ("Cc", "Control"), ("Cf", "Format"), ("Cs", "Surrogate"), ("Co", "Private_Use"),
        ("Pc", "Connector_Punctuation"), ("Pd", "Dash_Punctuation"), ("Ps", "Open_Punctuation"), ("Pe", "Close_Punctuation"),
        ("Pi", "Initial_Punctuation"), ("Pf", "Final_Punctuation"), ("Po", "Other_Punctuation"),
        ("Sm", "Math_Symbol"), ("Sc", "Currency_Symbol"), ("Sk", "Modifier_Symbol"), ("So", "Other_Symbol"), ("Cn", "Unassigned"),
    ];

    private static readonly (string Short, string Long)[] Groups =
    [
        ("L", "Letter"), ("M", "Mark"), ("N", "Number"), ("Z", "Separator"), ("C", "Other"), ("P", "Punctuation"), ("S", "Symbol"),
    ];

    private static readonly CodePointSet WhiteSpace = CodePointSet.Of(
    [
        new('\t', '\r'), new(' ', ' '), new(0x85, 0x85), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029),
        new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000),
    ]);

    private static readonly CodePointSet Noncharacters = CodePointSet.Of(
        Enumerable.Range(0, 0x11).Select(plane => new CodePointRange((plane << 16) | 0xFFFE, (plane << 16) | 0xFFFF)).Append(new(0xFDD0, 0xFDEF)));

    // What Unicode calls lower or upper case although its category does not say so.
    private static readonly CodePointSet OtherLowercase = CodePointSet.Of(
    [
        new(0xAA, 0xAA), new(0xBA, 0xBA), new(0x2B0, 0x2B8), new(0x2C0, 0x2C1), new(0x2E0, 0x2E4), new(0x345, 0x345), new(0x37A, 0x37A),
        new(0x10FC, 0x10FC), new(0x1D2C, 0x1D6A), new(0x1D78, 0x1D78), new(0x1D9B, 0x1DBF), new(0x2071, 0x2071), new(0x207F, 0x207F),
        new(0x2090, 0x209C), new(0x2170, 0x217F), new(0x24D0, 0x24E9), new(0x2C7C, 0x2C7D), new(0xA69C, 0xA69D), new(0xA770, 0xA770),
        new(0xA7F2, 0xA7F4), new(0xA7F8, 0xA7F9), new(0xAB5C, 0xAB5F), new(0xAB69, 0xAB69), new(0x10780, 0x10780), new(0x10783, 0x10785),
        new(0x10787, 0x107B0), new(0x107B2, 0x107BA), new(0x1E030, 0x1E06D),
    ]);

    private static readonly CodePointSet OtherUppercase = CodePointSet.Of(
        [new(0x2160, 0x216F), new(0x24B6, 0x24CF), new(0x1F130, 0x1F149), new(0x1F150, 0x1F169), new(0x1F170, 0x1F189)]);

    // Planes 4 to 13 hold no assigned code point.
    private const int FirstOfEmptyPlanes = 0x40000;
    private const int FirstOfSpecialPlane = 0xE0000;

    private static readonly Lazy<CodePointSet[]> Sets = new(ReadSets);

    /// <summary>The set of a property that ECMA-262 knows; <see langword="null"/> when .NET has no data for it.</summary>
    public static CodePointSet? Find(string name)
    {
        string value = name;
        foreach (string prefix in new[] { "General_Category=", "gc=" })
        {
            value = value.StartsWith(prefix, StringComparison.Ordinal) ? value.Substring(prefix.Length) : value;
        }

        return value switch
        {
            "Any" => CodePointSet.All,
            "ASCII" => CodePointSet.Range(0, 0x7F),
            "ASCII_Hex_Digit" or "AHex" => CodePointSet.Of([new('0', '9'), new('A', 'F'), new('a', 'f')]),
            "Assigned" => Find("Cn")!.Complement(),
            "LC" or "Cased_Letter" => Union("Lu", "Ll", "Lt"),
            "Lower" or "Lowercase" => Union("Ll").Union(OtherLowercase),
            "Upper" or "Uppercase" => Union("Lu").Union(OtherUppercase),
            "space" or "White_Space" => WhiteSpace,
            "NChar" or "Noncharacter_Code_Point" => Noncharacters,
            "Join_C" or "Join_Control" => CodePointSet.Range(0x200C, 0x200D),
            "punct" => Find("P"),
            "digit" => Find("Nd"),
            "cntrl" => Find("Cc"),
            "Combining_Mark" => Find("M"),
            _ => FindCategory(value),
        };
    }

    public static int CategoryCount => Categories.Length;

    /// <summary>The code points of a category.</summary>
    /// <param name="category">The number of the <see cref="UnicodeCategory"/>.</param>
    public static CodePointSet OfCategory(int category) => Sets.Value[category];

    /// <summary>The short name of a category.</summary>
    /// <inheritdoc cref="OfCategory"/>
    public static string NameOf(int category) => Categories[category].Short;

    public static CodePointSet Union(params string[] names) => CodePointSet.Of(names.SelectMany(name => Find(name)!.Ranges));

    private static CodePointSet? FindCategory(string name)
    {
        int group = Array.FindIndex(Groups, entry => entry.Short == name || entry.Long == name);
        if (group >= 0)
        {
            return Union([.. Categories.Where(entry => entry.Short[0] == Groups[group].Short[0]).Select(entry => entry.Short)]);
        }

        int category = Array.FindIndex(Categories, entry => entry.Short == name || entry.Long == name);
        return category < 0 ? null : Sets.Value[category];
    }

    private static CodePointSet[] ReadSets()
    {
        List<CodePointRange>[] ranges = [.. Categories.Select(_ => new List<CodePointRange>())];
        int start = 0;
        int current = (int)CharacterCategory.Of(0);
        for (int codePoint = 1; codePoint <= CodePointSet.MaxCodePoint; codePoint++)
        {
            if (codePoint == FirstOfEmptyPlanes)
            {
                codePoint = FirstOfSpecialPlane;
            }

            int category = (int)CharacterCategory.Of(codePoint);
            if (category != current)
            {
                ranges[current].Add(new CodePointRange(start, codePoint - 1));
                (start, current) = (codePoint, category);
            }
        }

        ranges[current].Add(new CodePointRange(start, CodePointSet.MaxCodePoint));
        return [.. ranges.Select(CodePointSet.Of)];
    }
}

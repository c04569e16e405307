using System.Globalization;

namespace Smithwright.Semantics;

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
            _ => FindCategory(value),
        };
    }

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
        int current = CategoryOf(0);
        for (int codePoint = 1; codePoint <= CodePointSet.MaxCodePoint; codePoint++)
        {
            if (codePoint == FirstOfEmptyPlanes)
            {
                codePoint = FirstOfSpecialPlane;
            }

            int category = CategoryOf(codePoint);
            if (category != current)
            {
                ranges[current].Add(new CodePointRange(start, codePoint - 1));
                (start, current) = (codePoint, category);
            }
        }

        ranges[current].Add(new CodePointRange(start, CodePointSet.MaxCodePoint));
        return [.. ranges.Select(CodePointSet.Of)];
    }

    private static int CategoryOf(int codePoint) => (int)(codePoint <= char.MaxValue
        ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0));
}

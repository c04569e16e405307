using System.Globalization;
using System.Text;
using Smithwright.Model.Patterns.Sets;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Writing;

/// <summary>Writes sets of code points as .NET classes of code units, and what lies beyond the first plane as pairs of them.</summary>
internal static class SetWriter
{
    private const int FirstHigh = 0xD800;
    private const int LastHigh = 0xDBFF;
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;
    private const int LastUnit = 0xFFFF;
    private const string AnyLow = "[\\uDC00-\\uDFFF]";
    private const string AnyHigh = "[\\uD800-\\uDBFF]";

    private static readonly CodePointSet Units = CodePointSet.Range(0, LastUnit);

    // Not an empty look ahead, which an engine that does not go back would refuse.
    private const string Nothing = "[^\\u0000-\\uFFFF]";

    /// <summary>Writes a set as one atom, which a quantifier may follow.</summary>
    public static void Write(StringBuilder text, CodePointSet set, SurrogateForm form)
    {
        if (form == SurrogateForm.Units)
        {
            text.Append(Atom(set.Intersect(0, LastUnit)) ?? Nothing);
            return;
        }

        List<string> options = [];
        string? plain = Atom(set.Intersect(0, FirstHigh - 1).Union(set.Intersect(LastLow + 1, LastUnit)));
        Add(options, plain);
        AddPairs(options, set.Intersect(LastUnit + 1, CodePointSet.MaxCodePoint));

        // A surrogate without its partner is a character of its own; half a pair is not.
        if (form == SurrogateForm.Marked)
        {
            Add(options, Class(set.Intersect(FirstHigh, LastLow)), before: Unit(MarkedText.Mark));
        }
        else
        {
            Add(options, Class(set.Intersect(FirstHigh, LastHigh)), after: $"(?!{AnyLow})");
            Add(options, Class(set.Intersect(FirstLow, LastLow)), before: $"(?<!{AnyHigh})");
        }

        text.Append(options.Count == 0 ? Nothing : options.Count == 1 && plain is not null ? plain : $"(?:{string.Join("|", options)})");
    }

    private static void Add(List<string> options, string? units, string before = "", string after = "")
    {
        if (units is not null)
        {
            options.Add(before + units + after);
        }
    }

    /// <summary>Pairs with the same low surrogates share one option, so that whole blocks stay short.</summary>
    private static void AddPairs(List<string> options, CodePointSet astral)
    {
        Dictionary<string, List<CodePointRange>> highsByLows = new(StringComparer.Ordinal);
        foreach ((CodePointRange highs, CodePointRange lows) in astral.Ranges.SelectMany(Split))
        {
            string key = Class(CodePointSet.Range(lows.First, lows.Last))!;
            if (!highsByLows.TryGetValue(key, out List<CodePointRange>? ranges))
            {
                highsByLows.Add(key, ranges = []);
            }

            ranges.Add(highs);
        }

        options.AddRange(highsByLows.Select(pair => Class(CodePointSet.Of(pair.Value)) + pair.Key));
    }

    /// <summary>A range as up to three blocks of high surrogates, each with its low ones.</summary>
    private static IEnumerable<(CodePointRange Highs, CodePointRange Lows)> Split(CodePointRange range)
    {
        (int firstHigh, int firstLow) = Halves(range.First);
        (int lastHigh, int lastLow) = Halves(range.Last);
        if (firstHigh == lastHigh)
        {
            yield return (new(firstHigh, firstHigh), new(firstLow, lastLow));
            yield break;
        }

        if (firstLow != FirstLow)
        {
            yield return (new(firstHigh, firstHigh), new(firstLow, LastLow));
            firstHigh++;
        }

        if (lastLow != LastLow)
        {
            yield return (new(lastHigh, lastHigh), new(FirstLow, lastLow));
            lastHigh--;
        }

        if (firstHigh <= lastHigh)
        {
            yield return (new(firstHigh, lastHigh), new(FirstLow, LastLow));
        }
    }

    private static (int High, int Low) Halves(int codePoint)
    {
        int offset = codePoint - (LastUnit + 1);
        return (FirstHigh + (offset >> 10), FirstLow + (offset & 0x3FF));
    }

    /// <summary>One unit as itself, several as a class.</summary>
    private static string? Atom(CodePointSet units) => units.Single is { } unit ? (IsSpecial(unit) ? "\\" : "") + Unit(unit) : Class(units);

    private static string? Class(CodePointSet units)
    {
        if (units.IsEmpty)
        {
            return null;
        }

        CodePointSet others = Units.Intersect(units.Complement());
        return others.Ranges.Count < units.Ranges.Count && !others.IsEmpty ? Class("[^", others) : Class("[", units);
    }

    private static string Class(string open, CodePointSet units)
    {
        StringBuilder text = new(open);
        (int categories, CodePointSet rest) = CategorySets.Split(units, Units);
        for (int category = 0; category < UnicodeProperties.CategoryCount; category++)
        {
            if (((categories >> category) & 1) == 1)
            {
                text.Append("\\p{").Append(UnicodeProperties.NameOf(category)).Append('}');
            }
        }

        foreach (CodePointRange range in rest.Ranges)
        {
            Append(text, range.First);
            if (range.Last > range.First)
            {
                text.Append('-');
                Append(text, range.Last);
            }
        }

        return text.Append(']').ToString();
    }

    // An escaped hyphen does not begin a range.
    private static void Append(StringBuilder text, int unit) =>
        text.Append(unit is '\\' or '[' or ']' or '^' ? "\\" : "").Append(unit == '-' ? "\\u002D" : Unit(unit));

    /// <summary>Whether the unit means something outside of classes.</summary>
    private static bool IsSpecial(int unit) => unit is < 0x80 and >= 0 && "\\.$^{[(|)*+?".IndexOf((char)unit) >= 0;

    private static string Unit(int unit) => unit is >= ' ' and <= '~'
        ? ((char)unit).ToString()
        : string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", unit);
}

namespace Smithwright.Model.Patterns.Sets;

/// <summary>Sets of code points as Unicode categories and what is left: letters of all scripts are one category instead of hundreds of ranges.</summary>
internal static class CategorySets
{
    /// <summary>From so many ranges on, categories are looked for.</summary>
    private const int ManyRanges = 20;

    /// <summary>The categories that lie in the set, a bit each, and the rest of it. Sets of a few ranges stay ranges.</summary>
    public static (int Categories, CodePointSet Others) Split(CodePointSet set, CodePointSet within)
    {
        if (set.Ranges.Count < ManyRanges)
        {
            return (0, set);
        }

        int categories = 0;
        CodePointSet missing = within.Intersect(set.Complement());
        CodePointSet rest = set;
        for (int category = 0; category < UnicodeProperties.CategoryCount; category++)
        {
            CodePointSet members = UnicodeProperties.OfCategory(category);
            if (members.Overlaps(within) && !members.Overlaps(missing))
            {
                categories |= 1 << category;
                rest = rest.Intersect(members.Complement());
            }
        }

        return rest.Ranges.Count < set.Ranges.Count ? (categories, rest) : (0, set);
    }
}

using Smithwright.Semantics;

namespace Smithwright.Model.Text;

/// <summary>Finds what a misspelled name was meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate that takes the fewest single-character edits (insert, remove, replace, swap neighbors) to become the
    /// name, if those are few for its length; the ordinally first of equals.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        // Nobody misspells a name that long, and edits are counted pair by pair.
        if (name.Length > Budgets.NameLength)
        {
            return null;
        }

        // Of one letter, any other would be near.
        int limit = name.Length < 2 ? 0 : Math.Min(3, Math.Max(1, name.Length / 3));
        int best = limit + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            int distance = Distance(name, candidate, limit);
            if (distance < best || (distance == best && distance <= limit && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>A clause for the end of a message: <c>; did you mean 'x'?</c>, or nothing but the full stop.</summary>
    internal static string Suggest(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is string nearest && nearest != name ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>How many edits it takes; where it is clear before the end that these are more than the limit, some other number above it.</summary>
    private static int Distance(string left, string right, int limit)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap reaches back by two rows.
            if (least > limit && last.Min() > limit)
            {
                return limit + 1;
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }
}

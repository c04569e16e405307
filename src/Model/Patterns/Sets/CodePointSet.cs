namespace Smithwright.Model.Patterns.Sets;

/// <summary>A set of Unicode code points, surrogates included, as sorted ranges that neither overlap nor touch.</summary>
internal sealed class CodePointSet
{
    public const int MaxCodePoint = 0x10FFFF;

    private CodePointSet(IReadOnlyList<CodePointRange> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = Range(0, MaxCodePoint);

    public IReadOnlyList<CodePointRange> Ranges { get; }

    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>The only member, when there is but one.</summary>
    public int? Single => Ranges.Count == 1 && Ranges[0].First == Ranges[0].Last ? Ranges[0].First : null;

    public static CodePointSet Of(int codePoint) => Range(codePoint, codePoint);

    public static CodePointSet Range(int first, int last) => new([new CodePointRange(first, last)]);

    /// <summary>A set of ranges in any order.</summary>
    public static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        List<CodePointRange> merged = [];
        foreach (CodePointRange range in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
            {
                CodePointRange last = merged[merged.Count - 1];
                merged[merged.Count - 1] = last with { Last = Math.Max(last.Last, range.Last) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CodePointSet(merged);
    }

    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    public CodePointSet Complement()
    {
        List<CodePointRange> gaps = [];
        int next = 0;
        foreach (CodePointRange range in Ranges)
        {
            if (range.First > next)
            {
                gaps.Add(new CodePointRange(next, range.First - 1));
            }

            next = range.Last + 1;
        }

        if (next <= MaxCodePoint)
        {
            gaps.Add(new CodePointRange(next, MaxCodePoint));
        }

        return new CodePointSet(gaps);
    }

    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    public CodePointSet Intersect(int first, int last) => Intersect(Range(first, last));

    public bool Contains(int codePoint)
    {
        int low = 0;
        int high = Ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            CodePointRange range = Ranges[middle];
            if (codePoint < range.First)
            {
                high = middle - 1;
            }
            else if (codePoint > range.Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool Overlaps(CodePointSet other)
    {
        int i = 0;
        int j = 0;
        while (i < Ranges.Count && j < other.Ranges.Count)
        {
            if (Ranges[i].Last < other.Ranges[j].First)
            {
                i++;
            }
            else if (other.Ranges[j].Last < Ranges[i].First)
            {
                j++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The code points from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);

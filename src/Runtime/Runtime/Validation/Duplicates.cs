using System.Runtime.CompilerServices;
using Smithwright.Runtime.Serialization.Equality;

namespace Smithwright.Runtime.Validation;

/// <summary>Looks for equal items, in a time that grows with the list whatever is in it.</summary>
internal static class Duplicates
{
    // Short lists are compared pair by pair, which allocates nothing; long ones, and those of items that take long to compare, would take too long that way.
    private const int FewItems = 64;
    private const int FewLargeItems = 4;

    public static bool AreIn<T>(IReadOnlyList<T> list, IEqualityComparer<T> comparer)
    {
        bool isSmall = typeof(T) == typeof(string) || !RuntimeHelpers.IsReferenceOrContainsReferences<T>();
        return list.Count <= (isSmall ? FewItems : FewLargeItems) ? AreInPairs(list, comparer)
            : default(T) is IComparable<T> && ReferenceEquals(comparer, ItemComparer<T>.Instance) ? AreNeighbors(list, comparer)
            : !new HashSet<T>(list.Count, new Seeded<T>(comparer)).AddAll(list);
    }

    private static bool AreInPairs<T>(IReadOnlyList<T> list, IEqualityComparer<T> comparer)
    {
        for (int i = 1; i < list.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (comparer.Equals(list[i], list[j]))
                {
                    return true;
                }
            }
        }
        return false;
    }

    // Hash codes of numbers are known to everybody, who can pick numbers with the same one. Sorting takes no longer for those.
    private static bool AreNeighbors<T>(IReadOnlyList<T> list, IEqualityComparer<T> comparer)
    {
        T[] items = [.. list];
        Array.Sort(items);
        for (int i = 1; i < items.Length; i++)
        {
            if (comparer.Equals(items[i - 1], items[i]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AddAll<T>(this HashSet<T> set, IReadOnlyList<T> items)
    {
        foreach (T item in items)
        {
            if (!set.Add(item))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Spreads hash codes by the seed of the process, so that nobody can pick items that come to lie in one bucket.</summary>
    private sealed class Seeded<T>(IEqualityComparer<T> items) : IEqualityComparer<T>
    {
        public bool Equals(T? x, T? y) => items.Equals(x, y);

        public int GetHashCode(T obj) => HashCode.Combine(obj is null ? 0 : items.GetHashCode(obj));
    }
}

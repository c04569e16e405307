using Smithwright.Semantics;

namespace Smithwright.Runtime.JmesPath;

/// <content>Order: of numbers by size, of strings by code points. Of equal items the first counts, and sorting is stable.</content>
public static partial class JmesPath
{
    /// <summary>The greatest number; null of none.</summary>
    public static T? Max<T>(IReadOnlyList<T> numbers) where T : struct, IComparable<T> => MaxByValue(numbers, static number => number);

    /// <summary>The least number; null of none.</summary>
    public static T? Min<T>(IReadOnlyList<T> numbers) where T : struct, IComparable<T> => MinByValue(numbers, static number => number);

    /// <summary>The last text; null of none.</summary>
    public static string? Max(IReadOnlyList<string> texts) => MaxBy(texts, static text => text);

    /// <summary>The first text; null of none.</summary>
    public static string? Min(IReadOnlyList<string> texts) => MinBy(texts, static text => text);

    /// <summary>The numbers or texts in ascending order.</summary>
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items) => SortBy(items, static item => item);

    /// <summary>The items in ascending order of what a function gives for them.</summary>
    public static IReadOnlyList<T> SortBy<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
    {
        // A single item would be sorted without a look at its key, which may be of a wrong type.
        TKey[] keys = items.Select(key).ToArray();
        return Enumerable.Range(0, keys.Length).OrderBy(index => keys[index], Order<TKey>.Comparer).Select(index => items[index]).ToArray();
    }

    /// <summary>The item with the greatest key; null of none.</summary>
    public static T? MaxBy<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) where T : class => items.Count == 0 ? null : items[Best(items, key, 1)];

    /// <inheritdoc cref="MaxBy"/>
    public static T? MaxByValue<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) where T : struct => items.Count == 0 ? null : items[Best(items, key, 1)];

    /// <summary>The item with the least key; null of none.</summary>
    public static T? MinBy<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) where T : class => items.Count == 0 ? null : items[Best(items, key, -1)];

    /// <inheritdoc cref="MinBy"/>
    public static T? MinByValue<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) where T : struct => items.Count == 0 ? null : items[Best(items, key, -1)];

    /// <summary>The index of the first item whose key no other exceeds in the direction of the sign.</summary>
    private static int Best<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, int sign)
    {
        int best = 0;
        TKey bestKey = key(items[0]);
        for (int i = 1; i < items.Count; i++)
        {
            TKey next = key(items[i]);
            if (sign * Order<TKey>.Comparer.Compare(next, bestKey) > 0)
            {
                (best, bestKey) = (i, next);
            }
        }
        return best;
    }

    private static class Order<TKey>
    {
        public static IComparer<TKey> Comparer { get; } =
            typeof(TKey) == typeof(string) ? (IComparer<TKey>)Comparer<string>.Create(CodePoints.Compare)
            : typeof(TKey) == typeof(JmesValue) ? (IComparer<TKey>)Comparer<JmesValue>.Create(CompareValues)
            : Comparer<TKey>.Default;

        // They are all numbers or all strings.
        private static int CompareValues(JmesValue left, JmesValue right) =>
            left.Text is { } text && right.Text is { } other ? CodePoints.Compare(text, other) : Nullable.Compare(left.Number, right.Number);
    }
}

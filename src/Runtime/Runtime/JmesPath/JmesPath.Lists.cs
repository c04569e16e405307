using Smithwright.Runtime.Serialization.Equality;

namespace Smithwright.Runtime.JmesPath;

/// <content>Questions about lists, none of which allocates.</content>
public static partial class JmesPath
{
    /// <summary>Whether a condition holds for an item; false of null.</summary>
    public static bool Any<T>(IReadOnlyList<T>? list, Func<T, bool> condition)
    {
        for (int i = 0; i < list?.Count; i++)
        {
            if (list[i] is { } item && condition(item))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The number of items for which a condition holds; it is asked of all of them.</summary>
    public static int Count<T>(IReadOnlyList<T>? list, Func<T, bool> condition)
    {
        int count = 0;
        for (int i = 0; i < list?.Count; i++)
        {
            if (list[i] is { } item && condition(item))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>The sum of what a function gives for the items.</summary>
    public static int Total<T>(IReadOnlyList<T>? list, Func<T, int> count)
    {
        int total = 0;
        for (int i = 0; i < list?.Count; i++)
        {
            if (list[i] is { } item)
            {
                total += count(item);
            }
        }
        return total;
    }

    /// <summary>Whether an item equals a value; false of null.</summary>
    public static bool Contains<T>(IReadOnlyList<T> list, T value)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], value))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether two lists have equal items in the same order; null equals null only.</summary>
    public static bool AreEqual<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) => Structural.AreEqual(left, right);

    /// <summary>The item at an index, which counts from the end when it is negative; null when there is none.</summary>
    public static T? At<T>(IReadOnlyList<T>? list, int index) where T : class => Position(list, index) is int at ? list![at] : null;

    /// <inheritdoc cref="At{T}(IReadOnlyList{T}, int)"/>
    public static T? AtValue<T>(IReadOnlyList<T>? list, int index) where T : struct => Position(list, index) is int at ? list![at] : null;

    private static int? Position<T>(IReadOnlyList<T>? list, int index)
    {
        int? at = index < 0 ? list?.Count + index : index;
        return at >= 0 && at < list?.Count ? at : null;
    }
}

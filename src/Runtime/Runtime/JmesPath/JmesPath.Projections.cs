using System.Diagnostics.CodeAnalysis;

namespace Smithwright.Runtime.JmesPath;

/// <content>
/// Lists made of lists. A null list gives null. What takes a function has a name of its own for each kind of result: among overloads the compiler
/// would try each with all that the function holds, which takes forever where functions nest.
/// </content>
public static partial class JmesPath
{
    /// <summary>A list of these items.</summary>
    public static IReadOnlyList<T> List<T>(params T[] items) => items;

    /// <summary>The items for which a condition holds.</summary>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Where<T>(IReadOnlyList<T>? list, Func<T, bool> condition) =>
        list?.Where(item => item is not null && condition(item)).ToArray();

    /// <summary>What a function gives for the items, but for nulls.</summary>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<TResult>? Project<T, TResult>(IReadOnlyList<T>? list, Func<T, TResult?> project) where TResult : class =>
        list?.Where(item => item is not null).Select(project).OfType<TResult>().ToArray();

    /// <inheritdoc cref="Project"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<TResult>? ProjectValues<T, TResult>(IReadOnlyList<T>? list, Func<T, TResult?> project) where TResult : struct =>
        list?.Where(item => item is not null).Select(project).OfType<TResult>().ToArray();

    /// <inheritdoc cref="Project"/>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<JmesValue>? ProjectDynamic<T>(IReadOnlyList<T>? list, Func<T, JmesValue> project) =>
        list?.Where(item => item is not null).Select(project).Where(value => !value.IsNull).ToArray();

    /// <summary>All items of the lists that a function gives for the items; null counts as an empty list.</summary>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<TResult>? ProjectMany<T, TResult>(IReadOnlyList<T>? list, Func<T, IReadOnlyList<TResult>?> project) =>
        list?.Where(item => item is not null).SelectMany(item => project(item) ?? []).ToArray();

    /// <summary>What a function gives for the items, which is never null.</summary>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<TResult>? Map<T, TResult>(IReadOnlyList<T>? list, Func<T, TResult> map) =>
        list?.Where(item => item is not null).Select(map).ToArray();

    /// <summary>The items in reverse order.</summary>
    public static IReadOnlyList<T> Reverse<T>(IReadOnlyList<T> list) => Enumerable.Reverse(list).ToArray();

    /// <summary>Every <paramref name="step"/>th item from <paramref name="start"/> to before <paramref name="stop"/>, as Python slices.</summary>
    /// <param name="list">The list.</param>
    /// <param name="start">The first position, from the end when negative; null for the end from which the slice goes.</param>
    /// <param name="stop">The position behind the last, likewise.</param>
    /// <param name="step">Not 0; a negative step goes backward.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Slice<T>(IReadOnlyList<T>? list, int? start, int? stop, int step)
    {
        if (list is null)
        {
            return null;
        }
        // A backward slice ends before the first item, at a position that no index can name.
        int lowest = step > 0 ? 0 : -1;
        int highest = step > 0 ? list.Count : list.Count - 1;
        long from = start is { } first ? Clamp(first) : step > 0 ? lowest : highest;
        long to = stop is { } last ? Clamp(last) : step > 0 ? highest : lowest;
        List<T> slice = [];
        for (long i = from; step > 0 ? i < to : i > to; i += step)
        {
            slice.Add(list[(int)i]);
        }
        return slice;

        long Clamp(int position) => Math.Clamp(position < 0 ? (long)position + list.Count : position, lowest, highest);
    }
}

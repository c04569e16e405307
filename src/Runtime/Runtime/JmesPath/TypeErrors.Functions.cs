namespace Smithwright.Runtime.JmesPath;

/// <content>Functions that take values of several types.</content>
public sealed partial class TypeErrors
{
    /// <summary>The length of a string, array or object.</summary>
    public int Length(JmesValue value) =>
        value.Text is { } text ? JmesPath.Length(text) : value.Items?.Count ?? value.Members?.Count ?? Wrong(0);

    /// <summary>Whether an array contains a value, or a string another string.</summary>
    public bool Contains(JmesValue value, JmesValue searched) => value.Items is { } items
        ? items.Contains(searched)
        : value.Text is { } text && searched.Text is { } part ? JmesPath.Contains(text, part) : Wrong(false);

    /// <summary>A string or an array in reverse order.</summary>
    public JmesValue Reverse(JmesValue value) =>
        value.Text is { } text ? JmesValue.Of(JmesPath.Reverse(text))
        : value.Items is { } items ? JmesValue.Of(JmesPath.Reverse(items))
        : Wrong(value);

    /// <summary>The items in ascending order of their keys, which must be all numbers or all strings.</summary>
    public IReadOnlyList<T> SortBy<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) => HasKeys(items, key) ? JmesPath.SortBy(items, key) : items;

    /// <summary>The item with the greatest key; null of none. The keys must be all numbers or all strings.</summary>
    public T? MaxBy<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) where T : class => HasKeys(items, key) ? JmesPath.MaxBy(items, key) : null;

    /// <inheritdoc cref="MaxBy"/>
    public T? MaxByValue<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) where T : struct => HasKeys(items, key) ? JmesPath.MaxByValue(items, key) : null;

    /// <summary>The item with the least key; null of none. The keys must be all numbers or all strings.</summary>
    public T? MinBy<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) where T : class => HasKeys(items, key) ? JmesPath.MinBy(items, key) : null;

    /// <inheritdoc cref="MinBy"/>
    public T? MinByValue<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) where T : struct => HasKeys(items, key) ? JmesPath.MinByValue(items, key) : null;

    private bool HasKeys<T>(IReadOnlyList<T> items, Func<T, JmesValue> key) => Comparables(items.Select(key).ToArray()).Count == items.Count;
}

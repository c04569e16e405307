namespace Smithwright.Validation;

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
    public IReadOnlyList<JmesValue> SortBy(IReadOnlyList<JmesValue> items, Func<JmesValue, JmesValue> key) =>
        HasKeys(items, key) ? JmesPath.SortBy(items, key) : items;

    /// <summary>The item with the greatest key; null of none.</summary>
    /// <inheritdoc cref="SortBy"/>
    public JmesValue MaxBy(IReadOnlyList<JmesValue> items, Func<JmesValue, JmesValue> key) =>
        HasKeys(items, key) ? JmesPath.ExtremeBy(items, key, 1) : default;

    /// <summary>The item with the least key; null of none.</summary>
    /// <inheritdoc cref="SortBy"/>
    public JmesValue MinBy(IReadOnlyList<JmesValue> items, Func<JmesValue, JmesValue> key) =>
        HasKeys(items, key) ? JmesPath.ExtremeBy(items, key, -1) : default;

    private bool HasKeys(IReadOnlyList<JmesValue> items, Func<JmesValue, JmesValue> key) =>
        Comparables(items.Select(key).ToArray()).Count == items.Count;
}

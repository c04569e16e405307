using System.ComponentModel;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization.Equality;

/// <summary>
/// Equality by content for the members of records whose own equality is by reference: lists, maps, blobs and documents. The order of a list
/// counts, that of a map or of a document's members does not. Null equals null only.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Structural
{
    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <typeparam name="T">The type of an item. Items that are lists or maps themselves need the overload with a comparer.</typeparam>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True where both are equal or both are null.</returns>
    public static bool AreEqual<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) => ListComparer<T>.Default.Equals(left, right);

    /// <inheritdoc cref="AreEqual{T}(IReadOnlyList{T}, IReadOnlyList{T})"/>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <param name="items">What compares items, such as <see cref="List{T}()"/>.</param>
    public static bool AreEqual<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, IEqualityComparer<T> items) =>
        new ListComparer<T>(items).Equals(left, right);

    /// <summary>Whether two maps have the same keys with equal values.</summary>
    /// <typeparam name="T">The type of a value. Values that are lists or maps themselves need the overload with a comparer.</typeparam>
    /// <inheritdoc cref="AreEqual{T}(IReadOnlyList{T}, IReadOnlyList{T})"/>
    public static bool AreEqual<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right) =>
        MapComparer<T>.Default.Equals(left, right);

    /// <inheritdoc cref="AreEqual{T}(IReadOnlyDictionary{string, T}, IReadOnlyDictionary{string, T})"/>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <param name="values">What compares values, such as <see cref="List{T}()"/>.</param>
    public static bool AreEqual<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right, IEqualityComparer<T> values) =>
        new MapComparer<T>(values).Equals(left, right);

    /// <summary>Whether two blobs have the same bytes.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True where both are equal or both are null.</returns>
    public static bool AreEqual(ReadOnlyMemory<byte>? left, ReadOnlyMemory<byte>? right) => BlobComparer.Instance.Equals(left, right);

    /// <summary>Whether two documents mean the same: <c>1.0</c> is <c>1</c>, and of members with equal names the last counts.</summary>
    /// <inheritdoc cref="AreEqual(ReadOnlyMemory{byte}?, ReadOnlyMemory{byte}?)"/>
    public static bool AreEqual(JsonElement? left, JsonElement? right) => DocumentComparer.Instance.Equals(left, right);

    /// <summary>A hash code that agrees with the equality of lists.</summary>
    /// <typeparam name="T">The type of an item. Items that are lists or maps themselves need the overload with a comparer.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The hash code; 0 for null.</returns>
    public static int HashOf<T>(IReadOnlyList<T>? value) => ListComparer<T>.Default.GetHashCode(value);

    /// <inheritdoc cref="HashOf{T}(IReadOnlyList{T})"/>
    /// <param name="value">The value.</param>
    /// <param name="items">What compares items, such as <see cref="List{T}()"/>.</param>
    public static int HashOf<T>(IReadOnlyList<T>? value, IEqualityComparer<T> items) => new ListComparer<T>(items).GetHashCode(value);

    /// <summary>A hash code that agrees with the equality of maps.</summary>
    /// <typeparam name="T">The type of a value. Values that are lists or maps themselves need the overload with a comparer.</typeparam>
    /// <inheritdoc cref="HashOf{T}(IReadOnlyList{T})"/>
    public static int HashOf<T>(IReadOnlyDictionary<string, T>? value) => MapComparer<T>.Default.GetHashCode(value);

    /// <inheritdoc cref="HashOf{T}(IReadOnlyDictionary{string, T})"/>
    /// <param name="value">The value.</param>
    /// <param name="values">What compares values, such as <see cref="List{T}()"/>.</param>
    public static int HashOf<T>(IReadOnlyDictionary<string, T>? value, IEqualityComparer<T> values) =>
        new MapComparer<T>(values).GetHashCode(value);

    /// <summary>A hash code that agrees with the equality of blobs.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The hash code; 0 for null.</returns>
    public static int HashOf(ReadOnlyMemory<byte>? value) => BlobComparer.Instance.GetHashCode(value);

    /// <summary>A hash code that agrees with the equality of documents.</summary>
    /// <inheritdoc cref="HashOf(ReadOnlyMemory{byte}?)"/>
    public static int HashOf(JsonElement? value) => DocumentComparer.Instance.GetHashCode(value);

    /// <summary>What compares lists that are items of lists or values of maps.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <returns>The one comparer for the type.</returns>
    public static IEqualityComparer<IReadOnlyList<T>?> List<T>() => ListComparer<T>.Default;

    /// <inheritdoc cref="List{T}()"/>
    /// <param name="items">What compares items.</param>
    /// <returns>A comparer.</returns>
    public static IEqualityComparer<IReadOnlyList<T>?> List<T>(IEqualityComparer<T> items) => new ListComparer<T>(items);

    /// <summary>What compares maps that are items of lists or values of maps.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <returns>The one comparer for the type.</returns>
    public static IEqualityComparer<IReadOnlyDictionary<string, T>?> Map<T>() => MapComparer<T>.Default;

    /// <inheritdoc cref="Map{T}()"/>
    /// <param name="values">What compares values.</param>
    /// <returns>A comparer.</returns>
    public static IEqualityComparer<IReadOnlyDictionary<string, T>?> Map<T>(IEqualityComparer<T> values) => new MapComparer<T>(values);
}

using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>An unchanging map: its keys, which it may share with others, and an array of values in their order.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class CompactMap<T>(KeySet keys, T[] values) : IReadOnlyDictionary<string, T>, IMapEntries
{
    internal static CompactMap<T> Empty { get; } = new(KeySet.Empty, []);

    public int Count => values.Length;

    public IEnumerable<string> Keys => keys.All;

    public IEnumerable<T> Values => Array.AsReadOnly(values);

    internal KeySet KeySet => keys;

    public T this[string key] => TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException("The map does not have the key.");

    /// <summary>Of equal keys, the last value takes the place of the first.</summary>
    internal static CompactMap<T> Create(ReadOnlySpan<string> keys, ReadOnlySpan<T> values)
    {
        if (keys.IsEmpty)
        {
            return Empty;
        }
        KeySet distinct = KeySet.Of(keys);
        if (distinct.Count == keys.Length)
        {
            return new CompactMap<T>(distinct, values.ToArray());
        }
        T[] last = new T[distinct.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            last[distinct.Find(keys[i])] = values[i];
        }
        return new CompactMap<T>(distinct, last);
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int at = Find(key);
        value = at >= 0 ? values[at] : default;
        return at >= 0;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (int i = 0; i < values.Length; i++)
        {
            yield return new KeyValuePair<string, T>(keys[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal string KeyAt(int index) => keys[index];

    internal T ValueAt(int index) => values[index];

    object? IMapEntries.ValueAt(int index) => values[index];

    string IMapEntries.KeyAt(int index) => keys[index];

    private int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return keys.Find(key);
    }
}

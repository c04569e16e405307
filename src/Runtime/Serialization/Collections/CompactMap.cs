using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Smithwright.Serialization;

/// <summary>
/// An unchanging map as two arrays, in the order in which its keys first came. Most maps on the wire are tiny: up to
/// <see cref="SearchedLinearly"/> entries a search along the keys beats hashing; beyond, an index is kept.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class CompactMap<T> : IReadOnlyDictionary<string, T>, IMapEntries
{
    internal const int SearchedLinearly = 8;

    private readonly string[] _keys;
    private readonly T[] _values;
    private readonly KeyIndex? _index;

    private CompactMap(string[] keys, T[] values, KeyIndex? index)
    {
        _keys = keys;
        _values = values;
        _index = index;
    }

    internal static CompactMap<T> Empty { get; } = new([], [], null);

    public int Count => _keys.Length;

    public IEnumerable<string> Keys => Array.AsReadOnly(_keys);

    public IEnumerable<T> Values => Array.AsReadOnly(_values);

    public T this[string key] => TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException("The map does not have the key.");

    /// <summary>Of equal keys, the last value takes the place of the first.</summary>
    internal static CompactMap<T> Create(ReadOnlySpan<string> keys, ReadOnlySpan<T> values)
    {
        if (keys.IsEmpty)
            return Empty;
        var distinctKeys = new string[keys.Length];
        var distinctValues = new T[keys.Length];
        KeyIndex? index = keys.Length > SearchedLinearly ? new KeyIndex(keys.Length) : null;
        int count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            int at = index is null
                ? FindOrAppend(distinctKeys.AsSpan(0, count), keys[i])
                : index.FindOrAppend(distinctKeys, count, keys[i]);
            if (at == count)
                distinctKeys[count++] = keys[i];
            distinctValues[at] = values[i];
        }
        Array.Resize(ref distinctKeys, count);
        Array.Resize(ref distinctValues, count);
        return new CompactMap<T>(distinctKeys, distinctValues, index);
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int at = Find(key);
        value = at >= 0 ? _values[at] : default;
        return at >= 0;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (int i = 0; i < _keys.Length; i++)
            yield return new KeyValuePair<string, T>(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal string KeyAt(int index) => _keys[index];

    internal T ValueAt(int index) => _values[index];

    object? IMapEntries.ValueAt(int index) => _values[index];

    string IMapEntries.KeyAt(int index) => _keys[index];

    private int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _index is null ? Array.IndexOf(_keys, key) : _index.Find(_keys, key);
    }

    private static int FindOrAppend(ReadOnlySpan<string> keys, string key)
    {
        int at = keys.IndexOf(key);
        return at < 0 ? keys.Length : at;
    }
}

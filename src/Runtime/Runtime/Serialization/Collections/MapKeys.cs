using System.Text;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// Gathers the keys of a map while it is being read. As long as they are those of an earlier map, in its order, not one of them is made into a
/// string or looked for among the others.
/// </summary>
internal struct MapKeys(ReadCache? cache)
{
    private ItemBuffer<string> _keys;
    private KeySet? _expected;

    internal int Count { get; private set; }

    internal void Add(ReadOnlySpan<byte> key)
    {
        if (Count == 0)
        {
            _expected = cache?.Keys.BeginningWith(key);
        }
        if (_expected is not null && !_expected.IsAt(Count, key))
        {
            Depart(_expected);
        }
        if (_expected is null)
        {
            _keys.Add(cache is null ? Encoding.UTF8.GetString(key) : cache.Strings.Get(key));
        }
        Count++;
    }

    internal CompactMap<T> ToMapAndRelease<T>(ref ItemBuffer<T> values)
    {
        if (Count == 0)
        {
            return CompactMap<T>.Empty;
        }
        if (_expected is not null && _expected.Count != Count)
        {
            Depart(_expected);
        }
        if (_expected is not null)
        {
            return new CompactMap<T>(_expected, values.ToArrayAndRelease());
        }
        CompactMap<T> map = CompactMap<T>.Create(_keys.Items, values.Items);
        cache?.Keys.Remember(map.KeySet);
        _keys.Release();
        values.Release();
        return map;
    }

    private void Depart(KeySet expected)
    {
        for (int i = 0; i < Count; i++)
        {
            _keys.Add(expected[i]);
        }
        _expected = null;
    }
}

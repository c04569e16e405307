namespace Smithwright.Serialization;

/// <summary>Gathers the entries of a map whose number is not known yet.</summary>
internal struct EntryBuffer<T>
{
    private ItemBuffer<string> _keys;
    private ItemBuffer<T> _values;

    internal void Add(string key, T value)
    {
        _keys.Add(key);
        _values.Add(value);
    }

    internal CompactMap<T> ToMapAndRelease()
    {
        CompactMap<T> map = CompactMap<T>.Create(_keys.Items, _values.Items);
        _keys.Release();
        _values.Release();
        return map;
    }
}

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// The entries of a map, for <c>foreach</c>. A <see cref="Dictionary{TKey, TValue}"/> and the maps that readers make, as nearly all are, are walked without allocating.
/// </summary>
internal struct MapEnumerator<T> : IDisposable
{
    private readonly CompactMap<T>? _compact;
    private readonly IEnumerator<KeyValuePair<string, T>>? _other;
    private Dictionary<string, T>.Enumerator _dictionary;
    private int _index = -1;

    internal MapEnumerator(IReadOnlyDictionary<string, T> map)
    {
        _compact = map as CompactMap<T>;
        if (map is Dictionary<string, T> dictionary)
        {
            _dictionary = dictionary.GetEnumerator();
        }
        else if (_compact is null)
        {
            _other = map.GetEnumerator();
        }
    }

    public KeyValuePair<string, T> Current { get; private set; }

    public readonly MapEnumerator<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_compact is not null)
        {
            if (++_index >= _compact.Count)
            {
                return false;
            }

            Current = new(_compact.KeyAt(_index), _compact.ValueAt(_index));
            return true;
        }

        if (!(_other?.MoveNext() ?? _dictionary.MoveNext()))
        {
            return false;
        }

        Current = _other?.Current ?? _dictionary.Current;
        return true;
    }

    public readonly void Dispose() => _other?.Dispose();
}

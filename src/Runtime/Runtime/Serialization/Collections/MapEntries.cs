namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>The entries of a map, without an enumerator on the heap where the map is one of the two that nearly all are.</summary>
internal struct MapEntries<T>(IReadOnlyDictionary<string, T>? map) : IDisposable
{
    private readonly Dictionary<string, T>? _dictionary = map as Dictionary<string, T>;
    private readonly CompactMap<T>? _compact = map as CompactMap<T>;
    private readonly IEnumerator<KeyValuePair<string, T>>? _others =
        map is null or Dictionary<string, T> or CompactMap<T> ? null : map.GetEnumerator();
    private Dictionary<string, T>.Enumerator _entries = (map as Dictionary<string, T>)?.GetEnumerator() ?? default;
    private int _next;

    public KeyValuePair<string, T> Current { get; private set; }

    public readonly MapEntries<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        bool moved;
        if (_dictionary is not null)
        {
            moved = _entries.MoveNext();
            Current = moved ? _entries.Current : default;
        }
        else if (_compact is not null)
        {
            moved = _next < _compact.Count;
            Current = moved ? KeyValuePair.Create(_compact.KeyAt(_next), _compact.ValueAt(_next++)) : default;
        }
        else
        {
            moved = _others?.MoveNext() == true;
            Current = moved ? _others!.Current : default;
        }
        return moved;
    }

    public readonly void Dispose() => _others?.Dispose();
}

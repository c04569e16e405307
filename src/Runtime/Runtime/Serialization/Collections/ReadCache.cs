namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// What repeats within a text: short strings and the keys of maps. One is kept by each thread for the next text, emptied, so that no text is seen in another.
/// </summary>
internal sealed class ReadCache
{
    [ThreadStatic]
    private static ReadCache? _spare;

    private KeySetCache? _keys;

    private ReadCache()
    {
    }

    internal StringInterner Strings { get; } = new();

    /// <summary>Made for the first map: many texts have none.</summary>
    internal KeySetCache Keys => _keys ??= new();

    internal static ReadCache Rent()
    {
        ReadCache? spare = _spare;
        _spare = null;
        return spare ?? new ReadCache();
    }

    internal void Return()
    {
        Strings.Clear();
        _keys?.Clear();
        _spare = this;
    }
}

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// What repeats within a text: short strings and the keys of maps. One is kept by each thread for the next text, emptied, so that no text is seen in another.
/// </summary>
internal sealed class ReadCache
{
    [ThreadStatic]
    private static ReadCache? s_spare;

    private KeySetCache? _keys;

    private ReadCache()
    {
    }

    internal StringInterner Strings { get; } = new();

    /// <summary>Made for the first map: many texts have none.</summary>
    internal KeySetCache Keys => _keys ??= new();

    internal static ReadCache Rent()
    {
        ReadCache? spare = s_spare;
        s_spare = null;
        return spare ?? new ReadCache();
    }

    internal void Return()
    {
        Strings.Clear();
        _keys?.Clear();
        s_spare = this;
    }
}

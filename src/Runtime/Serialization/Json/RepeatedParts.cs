namespace Smithwright.Serialization;

/// <summary>
/// What repeats within a text: short strings and the keys of maps. One is kept by each thread for the next text, emptied, so that no text is seen in another.
/// </summary>
internal sealed class RepeatedParts
{
    [ThreadStatic]
    private static RepeatedParts? s_spare;

    private RepeatedKeys? _keys;

    private RepeatedParts()
    {
    }

    internal RepeatedStrings Strings { get; } = new();

    /// <summary>Made for the first map: many texts have none.</summary>
    internal RepeatedKeys Keys => _keys ??= new();

    internal static RepeatedParts Rent()
    {
        RepeatedParts? spare = s_spare;
        s_spare = null;
        return spare ?? new RepeatedParts();
    }

    internal void Return()
    {
        Strings.Clear();
        _keys?.Clear();
        s_spare = this;
    }
}

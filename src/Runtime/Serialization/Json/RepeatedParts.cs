namespace Smithwright.Serialization;

/// <summary>
/// What repeats within a text: short strings and the keys of maps. One is kept by each thread for the next text, emptied, so that no text is seen in another.
/// </summary>
internal sealed class RepeatedParts
{
    [ThreadStatic]
    private static RepeatedParts? s_spare;

    private RepeatedParts()
    {
    }

    internal RepeatedStrings Strings { get; } = new();

    internal RepeatedKeys Keys { get; } = new();

    internal static RepeatedParts Rent()
    {
        RepeatedParts? spare = s_spare;
        s_spare = null;
        return spare ?? new RepeatedParts();
    }

    internal void Return()
    {
        Strings.Clear();
        Keys.Clear();
        s_spare = this;
    }
}

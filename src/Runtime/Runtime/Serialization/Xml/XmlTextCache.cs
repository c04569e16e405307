using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// Room for the text of an element, and the short texts that repeat within a document. One is kept by each thread for the next document, emptied, so that no
/// text is seen in another.
/// </summary>
internal sealed class XmlTextCache
{
    private const int RoomLength = 1024;

    [ThreadStatic]
    private static XmlTextCache? _spare;

    private XmlTextCache()
    {
    }

    internal char[] Room { get; } = new char[RoomLength];

    /// <summary>How much of the room was used.</summary>
    internal int Used { get; set; }

    internal StringInterner Strings { get; } = new();

    internal static XmlTextCache Rent()
    {
        XmlTextCache? spare = _spare;
        _spare = null;
        return spare ?? new XmlTextCache();
    }

    internal void Return()
    {
        Room.AsSpan(0, Used).Clear();
        Used = 0;
        Strings.Clear();
        _spare = this;
    }
}

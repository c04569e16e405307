namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The declarations of namespaces that are in scope, the innermost last.</summary>
internal sealed class XmlNamespaceScope
{
    // Each prefix is looked up among all of them.
    private const int Limit = 100;

    private readonly XmlAttribute[] _all = new XmlAttribute[Limit];
    private readonly int[] _levels = new int[Limit];

    internal int Count { get; private set; }

    internal ReadOnlySpan<XmlAttribute> All => _all.AsSpan(0, Count);

    internal void Clear() => Count = 0;

    /// <summary>Adds a declaration of an element that stands within so many others; false if there are too many.</summary>
    internal bool TryAdd(XmlAttribute declaration, int level)
    {
        if (Count == Limit)
        {
            return false;
        }
        _levels[Count] = level;
        _all[Count++] = declaration;
        return true;
    }

    /// <summary>Removes what elements declared that are closed by now, before a tag that stands within so many open ones.</summary>
    internal void Leave(int level)
    {
        while (Count > 0 && _levels[Count - 1] >= level)
        {
            Count--;
        }
    }
}

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The declarations of namespaces that are in scope, the innermost last.</summary>
internal sealed class XmlNamespaceScope
{
    // Each prefix is looked up among all of them, and each element that is kept as it came has those that it uses.
    private const int Limit = 100;
    private const int LongestUri = 256;

    private readonly XmlAttribute[] _all = new XmlAttribute[Limit];
    private readonly int[] _levels = new int[Limit];

    internal int Count { get; private set; }

    internal ReadOnlySpan<XmlAttribute> All => _all.AsSpan(0, Count);

    internal void Clear() => Count = 0;

    /// <summary>Within how many elements the element stands that has a declaration.</summary>
    internal int LevelOf(int index) => _levels[index];

    /// <summary>Adds a declaration of an element that stands within so many others; false if there are too many, or it is too long.</summary>
    internal bool TryAdd(XmlAttribute declaration, int level)
    {
        if (Count == Limit || declaration.ValueLength > LongestUri)
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

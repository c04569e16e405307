namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The attributes of a tag.</summary>
internal sealed class XmlAttributes
{
    /// <summary>Up to how many attributes are compared one with another.</summary>
    internal const int Few = 16;

    private XmlAttribute[] _all = new XmlAttribute[Few];

    internal int Count { get; private set; }

    internal ReadOnlySpan<XmlAttribute> All => _all.AsSpan(0, Count);

    internal XmlAttribute this[int index] => All[index];

    internal void Clear() => Count = 0;

    internal void Add(XmlAttribute attribute)
    {
        if (Count == _all.Length)
        {
            Array.Resize(ref _all, _all.Length * 2);
        }
        _all[Count++] = attribute;
    }

    /// <summary>Whether an attribute declares a namespace: <c>xmlns</c>, or <c>xmlns:</c> and a prefix.</summary>
    internal bool IsDeclaration(ReadOnlySpan<byte> text, XmlAttribute attribute)
    {
        int length = attribute.PrefixLength == 0 ? attribute.NameLength : attribute.PrefixLength;
        return length == 5 && text.Slice(attribute.Name, 5).SequenceEqual("xmlns"u8);
    }
}

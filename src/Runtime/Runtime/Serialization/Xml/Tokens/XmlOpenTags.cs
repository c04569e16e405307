namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The names of the elements that are open, as places in the text.</summary>
internal sealed class XmlOpenTags
{
    private (int Start, int Length)[] _names = new (int, int)[16];

    internal int Count { get; private set; }

    internal void Clear() => Count = 0;

    internal void Push(int start, int length)
    {
        if (Count == _names.Length)
        {
            Array.Resize(ref _names, _names.Length * 2);
        }
        _names[Count++] = (start, length);
    }

    internal (int Start, int Length) Pop() => _names[--Count];
}

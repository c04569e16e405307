namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>Room for a text that does not stand in the document as it reads: references and line ends are replaced, and parts are put together.</summary>
internal sealed class XmlTextRoom
{
    private const int InitialSize = 1024;
    private const int LargestKept = 16 * 1024;

    private byte[] _bytes = new byte[InitialSize];
    private int _length;
    private int _used;

    internal ReadOnlySpan<byte> Text => _bytes.AsSpan(0, _length);

    internal void Start()
    {
        _used = Math.Max(_used, _length);
        _length = 0;
    }

    internal void Append(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length - _length < text.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_length + text.Length)));
        }
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Removes what was written, for use by another document.</summary>
    internal void Clear()
    {
        Start();
        if (_bytes.Length > LargestKept)
        {
            _bytes = new byte[InitialSize];
        }
        _bytes.AsSpan(0, Math.Min(_used, _bytes.Length)).Clear();
        _used = 0;
    }
}

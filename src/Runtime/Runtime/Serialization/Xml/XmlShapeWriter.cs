using System.ComponentModel;
using System.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// Writes the XML of shapes as compact UTF-8 (XML 1.0, fifth edition). It trusts its caller, generated code, to close what it opens, to write attributes
/// before anything else, and to pass tags that need no escaping. A tag is the name of an element and, after a blank, declarations of namespaces
/// where the model asks for them: <c>Tag xmlns="http://…"</c>. It is not safe for use by several threads at once.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class XmlShapeWriter
{
    private readonly PooledBufferWriter _buffer;
    private int _depth;
    private int _nameStart;
    private bool _isTagOpen;
    private bool _isAttribute;

    /// <summary>Writes to the end of a buffer.</summary>
    /// <param name="buffer">The buffer, which the caller owns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public XmlShapeWriter(PooledBufferWriter buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
    }

    /// <summary>Opens an element.</summary>
    /// <param name="tag">The tag as UTF-8 that needs no escaping.</param>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void Begin(ReadOnlySpan<byte> tag)
    {
        if (NestingLimit.IsExceededBy(++_depth))
        {
            throw NestingLimit.Exceeded();
        }
        CloseTag();
        Raw("<"u8);
        _nameStart = _buffer.WrittenCount;
        Raw(tag);
        _isTagOpen = true;
    }

    /// <summary>Closes the innermost element.</summary>
    /// <param name="tag">The tag that it was opened with.</param>
    public void End(ReadOnlySpan<byte> tag)
    {
        _depth--;
        if (_isTagOpen)
        {
            Raw("/>"u8);
            _isTagOpen = false;
            return;
        }
        int blank = tag.IndexOf((byte)' ');
        Raw("</"u8);
        Raw(blank < 0 ? tag : tag[..blank]);
        Raw(">"u8);
    }

    /// <summary>Writes an element without content.</summary>
    /// <param name="tag">The tag as UTF-8 that needs no escaping.</param>
    public void Element(ReadOnlySpan<byte> tag)
    {
        Begin(tag);
        End(tag);
    }

    /// <summary>Says that the element, which was just opened, stands for null. An attribute is left empty.</summary>
    internal void Null()
    {
        if (!_isAttribute)
        {
            Raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\""u8);
        }
    }

    /// <summary>Writes content that needs no escaping.</summary>
    internal void Plain(ReadOnlySpan<byte> text)
    {
        CloseTag();
        Raw(text);
    }

    private void CloseTag()
    {
        if (_isTagOpen && !_isAttribute)
        {
            Raw(">"u8);
            _isTagOpen = false;
        }
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.GetSpan(bytes.Length));
        _buffer.Advance(bytes.Length);
    }

    /// <summary>The name of the element or attribute that is being written.</summary>
    private string CurrentName()
    {
        ReadOnlySpan<byte> written = _buffer.WrittenSpan[_nameStart..];
        int end = written.IndexOfAny(" =/>"u8);
        return Encoding.UTF8.GetString(end < 0 ? written : written[..end]);
    }
}

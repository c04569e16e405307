using System.Text;
using System.Xml;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Elements and attributes that hold text.</content>
public sealed partial class XmlShapeReader
{
    // No number and no timestamp is longer.
    private const int LongestScalar = 10_000;

    internal delegate bool Utf8Parse<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>The text of the element or attribute, blanks included. Comments and processing instructions may stand within it.</summary>
    internal string ReadText(string expected)
    {
        if (_xml.NodeType == XmlNodeType.Attribute)
        {
            return _xml.Value;
        }
        string text = HasContent() ? ReadContent(expected) : "";
        Leave();
        return text;
    }

    /// <summary>Reads a value whose text may have blanks around it.</summary>
    internal T ReadScalar<T>(Utf8Parse<T> parse, string expected, bool showsText = false)
    {
        string text = ReadText(expected);
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim(" \t\r\n");
        if (trimmed.Length <= LongestScalar)
        {
            Span<byte> room = stackalloc byte[256];
            Span<byte> utf8 = trimmed.Length * 3 <= room.Length ? room : new byte[trimmed.Length * 3];
            int length = Encoding.UTF8.GetBytes(trimmed, utf8);
            if (parse(utf8[..length], out T value))
            {
                return value;
            }
        }
        throw WrongText(expected, showsText ? text : null);
    }

    /// <summary>Reads base64, which may be broken into lines.</summary>
    internal ReadOnlyMemory<byte> ReadBase64()
    {
        string text = ReadText(KindNames.Blob);
        byte[] bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out int written)
            ? bytes.AsMemory(0, written)
            : throw WrongText(KindNames.Blob, null);
    }

    private string ReadContent(string expected)
    {
        string text = "";
        StringBuilder? parts = null;
        while (Move() != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                throw WrongContent(expected);
            }
            string part = Value();
            if (text.Length == 0)
            {
                text = part;
                continue;
            }
            parts ??= new StringBuilder(text);
            parts.Append(part);
        }
        return parts?.ToString() ?? text;
    }

    /// <summary>The text at which the reader stands; of a long one, the rest is only read now.</summary>
    private string Value()
    {
        try
        {
            return _xml.Value;
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            throw Malformed(exception);
        }
    }
}

using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Smithwright.Runtime.Serialization.Text;
using Smithwright.Runtime.Serialization.Xml.Tokens;

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
        ReadOnlySpan<byte> text = ReadContent(expected);
        string value = text.IsEmpty ? "" : _xml.Workspace.Strings.Get(text);
        LeaveText();
        return value;
    }

    /// <summary>Reads a value whose text may have blanks around it.</summary>
    internal T ReadScalar<T>(Utf8Parse<T> parse, string expected, bool showsText = false)
    {
        ReadOnlySpan<byte> text = ReadContent(expected);
        ReadOnlySpan<byte> trimmed = text.Trim(" \t\r\n"u8);
        if (trimmed.Length <= LongestScalar && parse(trimmed, out T value))
        {
            LeaveText();
            return value;
        }
        string? shown = showsText ? Encoding.UTF8.GetString(text) : null;
        LeaveText();
        throw WrongText(expected, shown);
    }

    /// <summary>Reads base64, which may be broken into lines.</summary>
    internal ReadOnlyMemory<byte> ReadBase64()
    {
        ReadOnlySpan<byte> text = ReadContent(KindNames.Blob);
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        bool isBase64 = Base64.DecodeFromUtf8(text, bytes, out _, out int written) == OperationStatus.Done;
        LeaveText();
        return isBase64 ? bytes.AsMemory(0, written) : throw WrongText(KindNames.Blob, null);
    }

    /// <summary>Reads the text and stops at the end tag, which is still to be left.</summary>
    /// <param name="expected">What the text should be.</param>
    /// <returns>The text, valid until more is read.</returns>
    private ReadOnlySpan<byte> ReadContent(string expected)
    {
        if (_attribute >= 0)
        {
            return _xml.AttributeValue(_attribute);
        }
        if (!HasContent())
        {
            return default;
        }
        ReadOnlySpan<byte> text = ReadContentPart();
        return Move() == XmlToken.End ? text : throw WrongContent(expected);
    }

    /// <summary>The text up to the next tag.</summary>
    private ReadOnlySpan<byte> ReadContentPart()
    {
        try
        {
            return _xml.ReadText();
        }
        catch (XmlSyntaxException exception)
        {
            throw Malformed(exception);
        }
    }

    private void LeaveText()
    {
        if (_attribute < 0)
        {
            Leave();
        }
    }
}

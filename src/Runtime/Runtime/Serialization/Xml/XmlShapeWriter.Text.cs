using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Text, escaped for where it stands.</content>
public sealed partial class XmlShapeWriter
{
    // Longer texts are measured first, so that a long one does not take three times its room.
    private const int LongText = 512;

    // XML has no notation for most of the control characters. Parsers turn a line break of CR into LF, and all white space of attributes into blanks.
    private static readonly SearchValues<char> SpecialInText =
        SearchValues.Create(AsciiControl.BeforeTab + AsciiControl.AfterTab.Replace("\n", "", StringComparison.Ordinal) + "&<>");

    private static readonly SearchValues<char> SpecialInAttributes =
        SearchValues.Create(AsciiControl.BeforeTab + "\t" + AsciiControl.AfterTab + "&<>\"");

    /// <summary>Writes a text into the element or attribute.</summary>
    /// <exception cref="ArgumentException">The text has a character that XML cannot hold.</exception>
    internal void Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        if (text.IndexOfAny('\uFFFE', '\uFFFF') >= 0)
        {
            throw Unsendable();
        }
        SearchValues<char> special = _isAttribute ? SpecialInAttributes : SpecialInText;
        for (int next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            Transcode(text[..next]);
            Raw(Reference(text[next]));
            text = text[(next + 1)..];
        }
        Transcode(text);
    }

    /// <summary>Writes bytes as base64 (RFC 4648, section 4).</summary>
    internal void Base64Text(ReadOnlySpan<byte> bytes)
    {
        CloseTag();
        Base64.EncodeToUtf8(bytes, _buffer.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out int written);
        _buffer.Advance(written);
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        int room = text.Length < LongText ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);
        OperationStatus status = Utf8.FromUtf16(text, _buffer.GetSpan(room), out _, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            throw Unsendable();
        }
        _buffer.Advance(written);
    }

    private ReadOnlySpan<byte> Reference(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#x9;"u8,
        '\n' => "&#xA;"u8,
        '\r' => "&#xD;"u8,
        _ => throw Unsendable(),
    };

    private ArgumentException Unsendable()
    {
        string name = CurrentName();
        return new ArgumentException(
            $"The value of '{name}' has a character that XML cannot hold: a control character, U+FFFE, U+FFFF, or half of a surrogate pair. "
            + "Remove it, or encode the value.",
            name);
    }
}

using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Strings and what is written between quotes.</content>
public sealed partial class JsonShapeWriter
{
    // Longer texts are measured first, so that a long one does not take three times its room.
    private const int LongText = 512;

    /// <summary>Exactly what RFC 8259 wants escaped.</summary>
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(AsciiControl.BeforeTab + "\t" + AsciiControl.AfterTab + "\"\\");

    /// <summary>Writes the key of a map's entry; its value must follow.</summary>
    internal void Key(string key)
    {
        Quoted(key);
        _buffer.GetSpan(1)[0] = (byte)':';
        _buffer.Advance(1);
        _needsComma = false;
    }

    /// <summary>Writes a text between quotes. What is not well-formed UTF-16 becomes U+FFFD.</summary>
    internal void Quoted(ReadOnlySpan<char> text)
    {
        if (text.Length >= LongText || text.ContainsAny(Escaped))
        {
            QuotedInPieces(text);
            return;
        }
        // All at once: most of what is written are short texts.
        Span<byte> target = _buffer.GetSpan((text.Length * 3) + 3);
        int at = 0;
        if (_needsComma)
        {
            target[at++] = (byte)',';
        }
        target[at++] = (byte)'"';
        Utf8.FromUtf16(text, target[at..], out _, out int written);
        at += written;
        target[at++] = (byte)'"';
        EndValue(at);
    }

    /// <summary>Writes UTF-8 that needs no escaping, or is escaped already, between quotes.</summary>
    internal void QuotedRaw(ReadOnlySpan<byte> text)
    {
        Span<byte> target = BeginValue(text.Length + 2);
        target[0] = (byte)'"';
        text.CopyTo(target[1..]);
        target[text.Length + 1] = (byte)'"';
        EndValue(text.Length + 2);
    }

    internal void QuotedBase64(ReadOnlySpan<byte> bytes)
    {
        int length = Base64.GetMaxEncodedToUtf8Length(bytes.Length);
        Span<byte> target = BeginValue(length + 2);
        target[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, target[1..], out _, out int written);
        target[written + 1] = (byte)'"';
        EndValue(written + 2);
    }

    private void QuotedInPieces(ReadOnlySpan<char> text)
    {
        BeginValue(1)[0] = (byte)'"';
        _buffer.Advance(1);
        while (true)
        {
            int next = text.IndexOfAny(Escaped);
            Transcode(next < 0 ? text : text[..next]);
            if (next < 0)
            {
                break;
            }
            Escape(text[next]);
            text = text[(next + 1)..];
        }
        _buffer.GetSpan(1)[0] = (byte)'"';
        EndValue(1);
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        int room = text.Length < LongText ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);
        Utf8.FromUtf16(text, _buffer.GetSpan(room), out _, out int written);
        _buffer.Advance(written);
    }

    private void Escape(char character)
    {
        Span<byte> target = _buffer.GetSpan(6);
        target[0] = (byte)'\\';
        byte letter = character switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)'u',
        };
        target[1] = letter;
        if (letter != (byte)'u')
        {
            _buffer.Advance(2);
            return;
        }
        target[2] = (byte)'0';
        target[3] = (byte)'0';
        target[4] = (byte)(character < 0x10 ? '0' : '1');
        target[5] = "0123456789abcdef"u8[character & 0xF];
        _buffer.Advance(6);
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>Finds out how a document is encoded (XML 1.0, appendix F), and makes UTF-8 of it where it is something else.</summary>
internal static class XmlEncoding
{
    private const int LongestDeclaration = 256;
    private const int LongestName = 40;

    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("-._0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    /// <summary>The document in UTF-8, without a byte order mark.</summary>
    /// <exception cref="XmlSyntaxException">The declared encoding is unknown, or the document is not in it.</exception>
    internal static ArraySegment<byte> ToUtf8(ReadOnlyMemory<byte> document)
    {
        ReadOnlySpan<byte> bytes = document.Span;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            document = document[3..];
            return AsArray(document);
        }
        // Without a mark, UTF-16 shows by the zero beside the first angle bracket.
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]))
        {
            return Decode(bytes, new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true));
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']))
        {
            return Decode(bytes, new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true));
        }
        ReadOnlySpan<byte> name = DeclaredName(bytes);
        return name.IsEmpty || Ascii.EqualsIgnoreCase(name, "utf-8"u8) ? AsArray(document) : Decode(bytes, Find(name));
    }

    /// <summary>Whether a text may be the name of an encoding.</summary>
    internal static bool IsName(ReadOnlySpan<byte> name) =>
        !name.IsEmpty && char.IsAsciiLetter((char)name[0]) && !name.ContainsAnyExcept(NameBytes);

    private static Encoding Find(ReadOnlySpan<byte> name)
    {
        try
        {
            Encoding encoding = Encoding.GetEncoding(Encoding.ASCII.GetString(name), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            // The declaration was read byte by byte, so the document is not in an encoding of two or four bytes a character.
            return encoding is UnicodeEncoding or UTF32Encoding ? throw Unsupported() : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw Unsupported();
        }
    }

    private static ArraySegment<byte> Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            ReadOnlySpan<char> text = encoding.GetString(bytes);
            return Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF').TrimStart(" \t\r\n").ToArray());
        }
        catch (ArgumentException)
        {
            throw new XmlSyntaxException("bytes that are no text in the encoding that the document names");
        }
    }

    private static XmlSyntaxException Unsupported() => new("a declaration of an encoding that is not supported");

    /// <summary>The encoding that the declaration at the start names; empty without one. Whether the declaration is well-formed is seen later.</summary>
    private static ReadOnlySpan<byte> DeclaredName(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> declaration = bytes[..Math.Min(bytes.Length, LongestDeclaration)];
        int end = declaration.StartsWith("<?xml"u8) ? declaration.IndexOf("?>"u8) : -1;
        int at = end < 0 ? -1 : declaration[..end].IndexOf("encoding"u8);
        if (at < 0)
        {
            return default;
        }
        ReadOnlySpan<byte> value = declaration[(at + "encoding".Length)..end].Trim(" \t\r\n="u8);
        int length = value.Length < 2 ? -1 : value[1..].IndexOf(value[0]);
        ReadOnlySpan<byte> name = length < 0 ? default : value.Slice(1, length);
        return name.Length <= LongestName && IsName(name) ? name : default;
    }

    private static ArraySegment<byte> AsArray(ReadOnlyMemory<byte> text) =>
        MemoryMarshal.TryGetArray(text, out ArraySegment<byte> array) ? array : text.ToArray();
}

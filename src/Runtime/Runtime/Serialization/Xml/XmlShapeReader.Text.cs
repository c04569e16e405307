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

    private XmlTextCache? _cache;

    /// <summary>The text of the element or attribute, blanks included. Comments and processing instructions may stand within it.</summary>
    internal string ReadText(string expected)
    {
        ReadOnlySpan<char> text = ReadContent(expected, out string? whole);
        whole ??= text.IsEmpty ? "" : _cache!.Strings.Get(text);
        LeaveText();
        return whole;
    }

    /// <summary>Reads a value whose text may have blanks around it.</summary>
    internal T ReadScalar<T>(Utf8Parse<T> parse, string expected, bool showsText = false)
    {
        ReadOnlySpan<char> text = ReadContent(expected, out _);
        ReadOnlySpan<char> trimmed = text.Trim(" \t\r\n");
        if (trimmed.Length <= LongestScalar)
        {
            Span<byte> room = stackalloc byte[256];
            Span<byte> utf8 = trimmed.Length * 3 <= room.Length ? room : new byte[trimmed.Length * 3];
            int length = Encoding.UTF8.GetBytes(trimmed, utf8);
            if (parse(utf8[..length], out T value))
            {
                LeaveText();
                return value;
            }
        }
        string? shown = showsText ? text.ToString() : null;
        LeaveText();
        throw WrongText(expected, shown);
    }

    private void LeaveText()
    {
        if (!_isAttribute)
        {
            Leave();
        }
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

    /// <summary>Reads the text and stops at the end tag, which is still to be left.</summary>
    /// <param name="expected">What the text should be.</param>
    /// <param name="whole">The text, where it had to be made a string.</param>
    /// <returns>The text, valid until more is read.</returns>
    private ReadOnlySpan<char> ReadContent(string expected, out string? whole)
    {
        whole = null;
        if (_isAttribute)
        {
            return whole = _xml.Value;
        }
        if (!HasContent())
        {
            return default;
        }
        char[] room = (_cache ??= XmlTextCache.Rent()).Room;
        int length = 0;
        while (MoveToText(expected))
        {
            length += ReadChunk(room, length);
            // All that there is comes at once, as long as there is room; half of a pair of surrogates is held back.
            if (room.Length - length < 2)
            {
                return whole = ReadRest(room.AsSpan(0, length), expected);
            }
        }
        _cache.Used = Math.Max(_cache.Used, length);
        return room.AsSpan(0, length);
    }

    /// <summary>The text that was read and what follows it, of a text too long for the room there is.</summary>
    private string ReadRest(ReadOnlySpan<char> begin, string expected)
    {
        _cache!.Used = begin.Length;
        string text = string.Concat(begin, Value());
        StringBuilder? parts = null;
        while (MoveToText(expected))
        {
            parts ??= new StringBuilder(text);
            parts.Append(Value());
        }
        return parts?.ToString() ?? text;
    }

    /// <summary>Moves to the next piece of text; false at the end tag.</summary>
    private bool MoveToText(string expected) => Move() switch
    {
        XmlNodeType.EndElement => false,
        XmlNodeType.Element => throw WrongContent(expected),
        _ => true,
    };

    private int ReadChunk(char[] room, int start)
    {
        try
        {
            return _xml.ReadValueChunk(room, start, room.Length - start);
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            throw Malformed(exception);
        }
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

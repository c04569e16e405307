using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <content>Text between tags (XML 1.0, sections 2.4, 2.7, 2.11 and 4.1).</content>
internal sealed partial class XmlTokenizer
{
    /// <summary>Reads the text up to the next tag. Comments and processing instructions are left out.</summary>
    /// <returns>The text, valid until more is read.</returns>
    /// <exception cref="XmlSyntaxException">The text is not well-formed.</exception>
    internal ReadOnlySpan<byte> ReadText()
    {
        int start = _at;
        byte next = PassText();
        return next == '<' && Peek(1) is not ((byte)'!' or (byte)'?')
            ? _text.AsSpan(start, _at - start)
            : ReadParts(start, next);
    }

    /// <summary>Reads a text that does not stand in the document as it reads.</summary>
    private ReadOnlySpan<byte> ReadParts(int start, byte next)
    {
        XmlTextRoom room = _workspace.Room;
        room.Start();
        while (true)
        {
            room.Append(_text.AsSpan(start, _at - start));
            switch (next)
            {
                case (byte)'&':
                    AppendReference(room);
                    break;
                case (byte)'\r':
                    AppendLineEnd(room);
                    break;
                case (byte)'<' when StartsWith("<![CDATA["u8):
                    AppendCdata(room);
                    break;
                case (byte)'<' when Peek(1) is (byte)'!' or (byte)'?':
                    PassMarkup();
                    break;
                default:
                    return room.Text;
            }
            start = _at;
            next = PassText();
        }
    }

    /// <summary>Passes plain text.</summary>
    /// <returns>What ends it: an opening angle bracket, an ampersand, or a carriage return.</returns>
    private byte PassText()
    {
        while (true)
        {
            int length = Rest.IndexOfAny(XmlChars.EndsOfText);
            if (length < 0)
            {
                throw Malformed(_end);
            }
            _at += length;
            byte next = _text[_at];
            switch (next)
            {
                case (byte)'<' or (byte)'&' or (byte)'\r':
                    return next;
                case (byte)']' when !StartsWith("]]>"u8):
                    _at++;
                    break;
                case XmlChars.NoncharacterLead when !XmlChars.IsNoncharacter(Rest):
                    _at += 3;
                    break;
                default:
                    throw Malformed(_at);
            }
        }
    }

    private void AppendReference(XmlTextRoom room)
    {
        Span<byte> utf8 = stackalloc byte[4];
        room.Append(utf8[..ReadReference().EncodeToUtf8(utf8)]);
    }

    /// <summary>Line ends of all kinds read as line feeds.</summary>
    private void AppendLineEnd(XmlTextRoom room)
    {
        _at++;
        if (_at < _end && _text[_at] == '\n')
        {
            _at++;
        }
        room.Append("\n"u8);
    }

    private void AppendCdata(XmlTextRoom room)
    {
        int start = _at + 9;
        PassMarkup();
        ReadOnlySpan<byte> text = _text.AsSpan(start, _at - 3 - start);
        while (text.IndexOf((byte)'\r') is >= 0 and int length)
        {
            room.Append(text[..length]);
            room.Append("\n"u8);
            text = text[(length + 1)..];
            if (text.StartsWith("\n"u8))
            {
                text = text[1..];
            }
        }
        room.Append(text);
    }

    /// <summary>Passes a reference to a character. Of entities, XML itself knows five; there are no others without a document type declaration.</summary>
    private Rune ReadReference()
    {
        int start = ++_at;
        ReadOnlySpan<byte> rest = Rest;
        if (rest.StartsWith("#"u8))
        {
            int length = rest[..Math.Min(rest.Length, LongestReference)].IndexOf((byte)';');
            _at += Math.Max(length, 0) + 1;
            return ReadNumber(rest[1..Math.Max(length, 1)], start);
        }
        (int passed, char character) =
            rest.StartsWith("quot;"u8) ? (5, '"')
            : rest.StartsWith("amp;"u8) ? (4, '&')
            : rest.StartsWith("lt;"u8) ? (3, '<')
            : rest.StartsWith("gt;"u8) ? (3, '>')
            : rest.StartsWith("apos;"u8) ? (5, '\'')
            : throw Malformed(start);
        _at += passed;
        return new Rune(character);
    }

    // Leading zeros are allowed, but not without end.
    private const int LongestReference = 64;

    private Rune ReadNumber(ReadOnlySpan<byte> digits, int start)
    {
        int radix = 10;
        if (digits.StartsWith("x"u8))
        {
            radix = 16;
            digits = digits[1..];
        }
        int number = 0;
        foreach (byte digit in digits)
        {
            int value = DigitOf(digit);
            number = value < radix && number <= 0x10FFFF ? (number * radix) + value : throw Malformed(start);
        }
        return !digits.IsEmpty && XmlChars.IsXml(number) ? new Rune(number) : throw Malformed(start);
    }

    private static int DigitOf(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => int.MaxValue,
    };
}

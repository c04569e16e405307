namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <content>What is neither tag nor text (XML 1.0, sections 2.5, 2.6, 2.7 and 2.8).</content>
internal sealed partial class XmlTokenizer
{
    /// <summary>Passes a comment, a processing instruction or a CDATA section.</summary>
    private void PassMarkup()
    {
        if (StartsWith("<!--"u8))
        {
            // Two hyphens end a comment; one more angle bracket has to follow.
            _at += 4;
            PassUntil("--"u8);
            if (Peek(0) != '>')
            {
                throw Malformed(_at);
            }
            _at++;
        }
        else if (StartsWith("<?"u8))
        {
            PassInstruction();
        }
        else if (_open.Count > 0 && StartsWith("<![CDATA["u8))
        {
            _at += 9;
            PassUntil("]]>"u8);
        }
        else if (_open.Count == 0 && !IsStarted && StartsWith("<!DOCTYPE"u8))
        {
            throw new XmlSyntaxException("a document type declaration, which is not allowed");
        }
        else
        {
            throw Malformed(_at + 2);
        }
    }

    /// <summary>Passes a processing instruction. Its target is a name; <c>xml</c> is kept for the declaration at the start.</summary>
    private void PassInstruction()
    {
        _at += 2;
        int start = _at;
        PassName(out _, out int length, out int prefixLength);
        bool isReserved = length == 3 && "xml"u8.SequenceEqual(ToLower(_text.AsSpan(start, 3), stackalloc byte[3]));
        if (isReserved || prefixLength != 0 || !(XmlChars.IsSpace(Peek(0)) || StartsWith("?>"u8)))
        {
            throw Malformed(start);
        }
        PassUntil("?>"u8);
    }

    private static Span<byte> ToLower(ReadOnlySpan<byte> text, Span<byte> room)
    {
        System.Text.Ascii.ToLower(text, room, out int written);
        return room[..written];
    }

    private void PassUntil(ReadOnlySpan<byte> end)
    {
        int length = Rest.IndexOf(end);
        if (length < 0)
        {
            _at = _end;
            throw Malformed(_end);
        }
        int stop = _at + length;
        while (_text.AsSpan(_at, stop - _at).IndexOfAny(XmlChars.Suspicious) is >= 0 and int before)
        {
            _at += before;
            if (_text[_at] != XmlChars.NoncharacterLead || XmlChars.IsNoncharacter(Rest))
            {
                throw Malformed(_at);
            }
            _at += 3;
        }
        _at = stop + end.Length;
    }

    /// <summary>Passes the declaration at the start: a version, perhaps an encoding, perhaps whether the document stands alone, in this order.</summary>
    private void PassDeclaration()
    {
        _at += 5;
        if (!TryPassField("version"u8, out ReadOnlySpan<byte> version) || !version.SequenceEqual("1.0"u8))
        {
            throw Malformed(_at);
        }
        if (TryPassField("encoding"u8, out ReadOnlySpan<byte> encoding) && !XmlEncoding.IsName(encoding))
        {
            throw Malformed(_at);
        }
        if (TryPassField("standalone"u8, out ReadOnlySpan<byte> standalone) && !(standalone.SequenceEqual("yes"u8) || standalone.SequenceEqual("no"u8)))
        {
            throw Malformed(_at);
        }
        PassSpace();
        if (!StartsWith("?>"u8))
        {
            throw Malformed(_at);
        }
        _at += 2;
    }

    private bool TryPassField(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        int before = _at;
        PassSpace();
        if (before == _at || !StartsWith(name))
        {
            _at = before;
            return false;
        }
        _at += name.Length;
        PassSpace();
        PassByte((byte)'=');
        PassSpace();
        byte quote = Peek(0);
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            throw Malformed(_at);
        }
        _at++;
        int length = Rest.IndexOf(quote);
        value = Rest[..Math.Max(length, 0)];
        _at += length + 1;
        return true;
    }

    private void PassByte(byte expected)
    {
        if (Peek(0) != expected)
        {
            throw Malformed(_at);
        }
        _at++;
    }
}

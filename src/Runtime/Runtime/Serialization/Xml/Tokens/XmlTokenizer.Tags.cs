using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <content>Start tags and end tags.</content>
internal sealed partial class XmlTokenizer
{
    private XmlToken ReadStartTag()
    {
        _at++;
        _workspace.Attributes.Clear();
        _workspace.Namespaces.Leave(_open.Count);
        PassTagName();
        if (Peek(0) is not ((byte)'>' or (byte)'/'))
        {
            ReadAttributes();
        }
        IsEmptyElement = Peek(0) == '/';
        if (IsEmptyElement)
        {
            _at++;
            if (Peek(0) != '>')
            {
                throw Malformed(_at);
            }
        }
        else
        {
            _open.Push(_nameStart, _nameLength);
        }
        _at++;
        return XmlToken.Start;
    }

    private XmlToken ReadEndTag()
    {
        _at += 2;
        (_nameStart, _nameLength) = _open.Pop();
        if (!StartsWith(Name))
        {
            throw Malformed(_at);
        }
        _at += _nameLength;
        if (Peek(0) != '>')
        {
            // A longer name begins with this one.
            int end = _at;
            PassSpace();
            if (Peek(0) != '>' || end == _at)
            {
                throw Malformed(end);
            }
        }
        _at++;
        return XmlToken.End;
    }

    /// <summary>Passes the name of a start tag. What came next the last time is tried first.</summary>
    private void PassTagName()
    {
        _nameStart = _at;
        if (_name?.Next is { } expected && StartsWith(expected.Utf8) && _end - _at > expected.Utf8.Length && _text[_at + expected.Utf8.Length] == '>')
        {
            _nameLength = expected.Utf8.Length;
            _at += _nameLength;
            _name = expected;
            return;
        }
        PassName(out _, out _nameLength, out _);
        TagName name = _workspace.Names.Get(Name);
        TagNames.Follow(_name, name);
        _name = name;
    }

    /// <summary>Passes a name, with or without a prefix.</summary>
    private void PassName(out int start, out int length, out int prefixLength)
    {
        start = _at;
        prefixLength = 0;
        PassPart();
        if (_at < _end && _text[_at] == ':')
        {
            prefixLength = _at - start;
            _at++;
            PassPart();
            if (_at < _end && _text[_at] == ':')
            {
                throw Malformed(_at);
            }
        }
        length = _at - start;
    }

    /// <summary>Passes a prefix, or a name without its prefix.</summary>
    private void PassPart()
    {
        byte first = Peek(0);
        if (first < 0x80)
        {
            if (!XmlChars.IsAsciiNameStart(first))
            {
                throw Malformed(_at);
            }
            _at++;
        }
        else
        {
            PassRune(isStart: true);
        }
        byte[] text = _text;
        int at = _at;
        while (true)
        {
            while (at < _end && XmlChars.IsAsciiName(text[at]))
            {
                at++;
            }
            _at = at;
            if (at == _end || text[at] < 0x80)
            {
                return;
            }
            PassRune(isStart: false);
            at = _at;
        }
    }

    private void PassRune(bool isStart)
    {
        Rune.DecodeFromUtf8(Rest, out Rune rune, out int length);
        if (!XmlChars.IsName(rune, isStart))
        {
            throw Malformed(_at);
        }
        _at += length;
    }
}

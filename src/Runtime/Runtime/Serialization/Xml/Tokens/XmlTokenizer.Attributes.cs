namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <content>Attributes (XML 1.0, sections 3.1 and 3.3.3; Namespaces in XML, sections 3 and 6.3).</content>
internal sealed partial class XmlTokenizer
{
    /// <summary>The number of attributes of the tag.</summary>
    internal int AttributeCount => _workspace.Attributes.Count;

    /// <summary>Whether an attribute declares a namespace.</summary>
    internal bool IsDeclaration(int index) => _workspace.Attributes.IsDeclaration(_text, _workspace.Attributes[index]);

    /// <summary>The name of an attribute, with its prefix.</summary>
    internal ReadOnlySpan<byte> AttributeName(int index)
    {
        XmlAttribute attribute = _workspace.Attributes[index];
        return _text.AsSpan(attribute.Name, attribute.NameLength);
    }

    /// <summary>The name of an attribute without its prefix.</summary>
    internal ReadOnlySpan<byte> AttributeLocalName(int index)
    {
        XmlAttribute attribute = _workspace.Attributes[index];
        return _text.AsSpan(attribute.LocalName, attribute.LocalNameLength);
    }

    /// <summary>The value of an attribute, valid until more is read.</summary>
    internal ReadOnlySpan<byte> AttributeValue(int index) => Value(_workspace.Attributes[index]);

    /// <summary>The value of the attribute of a local name in a namespace; false without one.</summary>
    internal bool TryGetAttribute(ReadOnlySpan<byte> localName, ReadOnlySpan<byte> uri, out ReadOnlySpan<byte> value)
    {
        for (int index = 0; index < AttributeCount; index++)
        {
            XmlAttribute attribute = _workspace.Attributes[index];
            if (attribute.PrefixLength != 0 && AttributeLocalName(index).SequenceEqual(localName) && Uri(attribute.Name, attribute.PrefixLength).SequenceEqual(uri))
            {
                value = AttributeValue(index);
                return true;
            }
        }
        value = default;
        return false;
    }

    private void ReadAttributes()
    {
        XmlAttributes attributes = _workspace.Attributes;
        while (true)
        {
            int before = _at;
            PassSpace();
            if (Peek(0) is (byte)'>' or (byte)'/')
            {
                break;
            }
            if (before == _at)
            {
                throw Malformed(_at);
            }
            XmlAttribute attribute = ReadAttribute();
            attributes.Add(attribute);
            if (attributes.IsDeclaration(_text, attribute))
            {
                Declare(attribute);
            }
        }
        if (attributes.Count > 1)
        {
            CheckDuplicates();
        }
    }

    private XmlAttribute ReadAttribute()
    {
        PassName(out int name, out int nameLength, out int prefixLength);
        PassSpace();
        PassByte((byte)'=');
        PassSpace();
        byte quote = Peek(0);
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            throw Malformed(_at);
        }
        int value = ++_at;
        bool isPlain = PassValue(quote);
        return new XmlAttribute(name, nameLength, prefixLength, value, _at++ - value, isPlain);
    }

    /// <summary>Passes a value up to its closing quote.</summary>
    /// <returns>Whether the value is what is written.</returns>
    private bool PassValue(byte quote)
    {
        bool isPlain = true;
        while (true)
        {
            int length = Rest.IndexOfAny(XmlChars.EndsOfValues);
            if (length < 0)
            {
                throw Malformed(_end);
            }
            _at += length;
            byte next = _text[_at];
            if (next == quote)
            {
                return isPlain;
            }
            switch (next)
            {
                case (byte)'"' or (byte)'\'':
                    _at++;
                    break;
                case (byte)'\t' or (byte)'\n' or (byte)'\r':
                    isPlain = false;
                    _at++;
                    break;
                case (byte)'&':
                    isPlain = false;
                    ReadReference();
                    break;
                case XmlChars.NoncharacterLead when !XmlChars.IsNoncharacter(Rest):
                    _at += 3;
                    break;
                default:
                    throw Malformed(_at);
            }
        }
    }

    private ReadOnlySpan<byte> Value(XmlAttribute attribute) =>
        attribute.IsPlain ? _text.AsSpan(attribute.Value, attribute.ValueLength) : Normalize(attribute);

    /// <summary>Replaces references, and white space by spaces.</summary>
    private ReadOnlySpan<byte> Normalize(XmlAttribute attribute)
    {
        XmlTextRoom room = _workspace.Room;
        room.Start();
        int back = _at;
        int end = attribute.Value + attribute.ValueLength;
        _at = attribute.Value;
        while (_at < end)
        {
            int start = _at;
            int length = _text.AsSpan(_at, end - _at).IndexOfAny("&\t\r\n"u8);
            _at = length < 0 ? end : _at + length;
            room.Append(_text.AsSpan(start, _at - start));
            if (_at == end)
            {
                break;
            }
            if (_text[_at] == '&')
            {
                AppendReference(room);
            }
            else
            {
                room.Append(" "u8);
                _at += _text[_at] == '\r' && _at + 1 < end && _text[_at + 1] == '\n' ? 2 : 1;
            }
        }
        _at = back;
        return room.Text;
    }
}

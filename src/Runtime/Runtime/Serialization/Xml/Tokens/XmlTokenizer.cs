using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>
/// Moves from tag to tag of a document in UTF-8, and checks that all it passes is well-formed (XML 1.0, fifth edition, without document type
/// declarations, and Namespaces in XML 1.0). Prefixes may be used without a declaration.
/// </summary>
internal sealed partial class XmlTokenizer
{
    private readonly byte[] _text;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isCutAtEnd;
    private readonly XmlWorkspace _workspace;
    private readonly XmlOpenTags _open;
    private int _at;
    private int _nameStart;
    private int _nameLength;
    private TagName? _name;

    /// <summary>Starts before the first tag.</summary>
    /// <param name="document">The document in UTF-8, without a byte order mark.</param>
    internal XmlTokenizer(ArraySegment<byte> document)
    {
        _text = document.Array!;
        _start = _at = document.Offset;
        _end = document.Offset + document.Count;
        if (!Utf8.IsValid(document))
        {
            _end = _start + ValidLength(document);
            _isCutAtEnd = true;
        }
        _workspace = XmlWorkspace.Rent();
        _open = _workspace.OpenTags;
        _open.Clear();
        _workspace.Attributes.Clear();
        _workspace.Namespaces.Clear();
    }

    /// <summary>Whether the tag is that of an empty element, which has no end tag.</summary>
    internal bool IsEmptyElement { get; private set; }

    /// <summary>The name of the tag, with its prefix.</summary>
    internal ReadOnlySpan<byte> Name => _text.AsSpan(_nameStart, _nameLength);

    /// <summary>Where the name of the tag stands.</summary>
    internal (int Start, int Length) NamePlace => (_nameStart, _nameLength);

    /// <summary>The name of the last start tag without its prefix.</summary>
    internal string LocalName => _name!.Local;

    /// <summary>Where texts of this document are made strings.</summary>
    internal XmlWorkspace Workspace => _workspace;

    /// <summary>What stands at a place.</summary>
    internal ReadOnlySpan<byte> TextAt(int start, int length) => _text.AsSpan(start, length);

    /// <summary>Moves to the next tag. Text, comments and the like before it are passed over.</summary>
    /// <exception cref="XmlSyntaxException">The text is not well-formed.</exception>
    internal XmlToken Read()
    {
        if (_open.Count == 0)
        {
            return ReadOutside();
        }
        while (true)
        {
            switch (_at < _end && _text[_at] == '<' ? (byte)'<' : PassText())
            {
                case (byte)'<':
                    switch (Peek(1))
                    {
                        case (byte)'/':
                            return ReadEndTag();
                        case (byte)'!' or (byte)'?':
                            PassMarkup();
                            break;
                        default:
                            return ReadStartTag();
                    }
                    break;
                case (byte)'&':
                    ReadReference();
                    break;
                default:
                    _at++;
                    break;
            }
        }
    }

    /// <summary>Gives back what was borrowed. The tokenizer must not be used after that.</summary>
    internal void Return() => _workspace.Return();

    private bool IsStarted => _name is not null;

    // Before and after the outermost element there are only blanks, comments and processing instructions.
    private XmlToken ReadOutside()
    {
        if (_at == _start && StartsWith("<?xml"u8) && XmlChars.IsSpace(Peek(5)))
        {
            PassDeclaration();
        }
        while (true)
        {
            PassSpace();
            if (_at == _end && IsStarted && !_isCutAtEnd)
            {
                return XmlToken.EndOfText;
            }
            if (Peek(0) != '<')
            {
                throw Malformed(_at);
            }
            if (Peek(1) is (byte)'!' or (byte)'?')
            {
                PassMarkup();
            }
            else if (IsStarted)
            {
                throw Malformed(_at + 1);
            }
            else
            {
                return ReadStartTag();
            }
        }
    }

    private void PassSpace()
    {
        while (_at < _end && XmlChars.IsSpace(_text[_at]))
        {
            _at++;
        }
    }

    /// <summary>The byte so many places ahead. What is needed there has to be there.</summary>
    private byte Peek(int ahead) => _at + ahead < _end ? _text[_at + ahead] : throw Malformed(_end);

    private bool StartsWith(ReadOnlySpan<byte> expected) => Rest.StartsWith(expected);

    private ReadOnlySpan<byte> Rest => _text.AsSpan(_at, _end - _at);

    private XmlSyntaxException Malformed(int at)
    {
        (int line, int position) = XmlPosition.Of(_text.AsSpan(_start, Math.Min(at, _end) - _start));
        return new XmlSyntaxException(string.Create(CultureInfo.InvariantCulture, $"malformed text at line {line}, position {position}"));
    }

    private static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(utf8[length..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            length += consumed;
        }
        return length;
    }
}

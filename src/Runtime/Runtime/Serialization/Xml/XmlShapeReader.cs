using System.ComponentModel;
using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// Reads shapes from a whole XML text. It always stands at the element to be read next: reading or skipping that element, and then asking for the next
/// member, moves on. Names are compared without prefixes and namespaces; the name of the root is not looked at. Blanks before the text are
/// skipped, an empty text reads as an element without content, and document type declarations are refused.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class XmlShapeReader
{
    private readonly XmlTokenizer _xml;
    private readonly XmlPath _path = new();
    private string _name = "";
    private int _outermost;
    private int _openElements;
    private int _depth;
    private int _attribute = -1;
    private bool _isEmpty;
    private bool _isAbsent;
    private bool _isAtEnd;
    private bool _hasNoContent;

    /// <summary>Starts at the root of a text.</summary>
    /// <param name="xml">The whole text, in UTF-8 or in the encoding that it declares.</param>
    /// <exception cref="XmlShapeException">The text does not start with an XML element.</exception>
    public XmlShapeReader(ReadOnlyMemory<byte> xml)
    {
        try
        {
            _xml = XmlSource.Open(xml);
        }
        catch (XmlSyntaxException exception)
        {
            throw Malformed(exception);
        }
        Move();
    }

    /// <summary>Starts at the root of a text from somebody who has to keep to the model: formats are those that it asks for, and unions have one member that it knows.</summary>
    /// <param name="xml">The whole text.</param>
    /// <exception cref="XmlShapeException">The text is not XML.</exception>
    public static XmlShapeReader Strict(ReadOnlyMemory<byte> xml) => new(xml) { IsStrict = true };

    /// <summary>Whether nothing but what the model says is accepted, and what is required is left null where it is missing.</summary>
    public bool IsStrict { get; private init; }

    /// <summary>The local name of the element or attribute at which the reader stands. Valid until it is read.</summary>
    public string MemberName => _name;

    /// <summary>Whether the element to be read next says that it stands for null: <c>xsi:nil="true"</c>.</summary>
    private bool IsNull =>
        _xml.AttributeCount > 0
        && _xml.TryGetAttribute("nil"u8, XmlNamespaces.SchemaInstance, out ReadOnlySpan<byte> nil)
        && (nil.SequenceEqual("true"u8) || nil.SequenceEqual("1"u8));

    /// <summary>Enters the element. Text between its children is ignored.</summary>
    public void BeginStructure() => _hasNoContent = !HasContent();

    /// <summary>Moves to the next child of the element that was entered. A child with <c>xsi:nil="true"</c> counts as absent.</summary>
    /// <returns>False at the element's end, which is left.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or elements contain each other more than 512 levels deep.</exception>
    public bool NextMember()
    {
        while (NextMemberOrNull())
        {
            if (!IsNull)
            {
                return true;
            }
            Skip();
        }
        return false;
    }

    /// <summary>The same where null counts: in structures that have a flattened list or map with null in it.</summary>
    /// <returns>False at the element's end, which is left.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or elements contain each other more than 512 levels deep.</exception>
    public bool NextMemberOrNull()
    {
        if (!_hasNoContent && Move() == XmlToken.Start)
        {
            return true;
        }
        _hasNoContent = false;
        Leave();
        return false;
    }

    /// <summary>Moves to the next attribute of the element to be read next, or back to the element after the last one. Declarations of namespaces are left out.</summary>
    /// <returns>False after the last attribute.</returns>
    public bool NextAttribute()
    {
        while (!_isAbsent && ++_attribute < _xml.AttributeCount)
        {
            if (!_xml.IsDeclaration(_attribute))
            {
                _name = _xml.Workspace.Names.Get(_xml.AttributeName(_attribute)).Local;
                return true;
            }
        }
        _attribute = -1;
        return false;
    }

    /// <summary>Whether the element or attribute at which the reader stands has a name.</summary>
    /// <param name="name">The name without a prefix.</param>
    /// <returns>True if the name is the same.</returns>
    public bool IsMember(string name) => _name == name;

    /// <summary>Skips the element.</summary>
    /// <exception cref="XmlShapeException">The XML is malformed, or elements contain each other more than 512 levels deep.</exception>
    public void Skip()
    {
        int depth = _depth;
        if (HasContent())
        {
            while (Move() != XmlToken.End || _depth != depth)
            {
            }
        }
        Leave();
    }

    /// <summary>Whether there is anything inside the element that is to be read now.</summary>
    private bool HasContent()
    {
        bool hasContent = !_isAbsent && !_isEmpty;
        _isAbsent = false;
        return hasContent;
    }

    private XmlToken Move()
    {
        // Nothing more comes. Without this, a caller that keeps asking would loop forever.
        XmlToken token = Read();
        return token == XmlToken.EndOfText ? throw EndOfText() : token;
    }

    private XmlToken Read()
    {
        XmlToken token;
        try
        {
            token = _isAtEnd ? XmlToken.EndOfText : _xml.Read();
        }
        catch (XmlSyntaxException exception)
        {
            throw Malformed(exception);
        }
        switch (token)
        {
            case XmlToken.Start:
                Visit();
                break;
            case XmlToken.End:
                _depth = --_openElements;
                break;
            default:
                _isEmpty = false;
                break;
        }
        return token;
    }

    private void Visit()
    {
        _name = _xml.LocalName;
        _isEmpty = _xml.IsEmptyElement;
        _depth = _openElements;
        _path.Set(_depth, _xml.NamePlace);
        if (!_isEmpty)
        {
            _openElements++;
        }
        if (NestingLimit.IsExceededBy(_depth + 1))
        {
            throw TooDeep();
        }
    }

    /// <summary>Reads what follows the outermost element, so that a text that was cut off there is refused.</summary>
    private void Leave()
    {
        if (_depth == _outermost && !_isAtEnd)
        {
            while (Read() != XmlToken.EndOfText)
            {
            }
            _isAtEnd = true;
            _depth = _outermost;
            _xml.Return();
        }
    }
}

using System.ComponentModel;
using System.Xml;

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
    private readonly XmlReader _xml;
    private readonly XmlPath _path = new();
    private string _name = "";
    private int _outermost;
    private int _openElements;
    private int _depth;
    private bool _isEmpty;
    private bool _isAttribute;
    private bool _isAbsent;
    private bool _hasNoContent;

    /// <summary>Starts at the root of a text.</summary>
    /// <param name="xml">The whole text, in UTF-8 or in the encoding that it declares.</param>
    /// <exception cref="XmlShapeException">The text does not start with an XML element.</exception>
    public XmlShapeReader(ReadOnlyMemory<byte> xml)
    {
        _xml = XmlSource.Open(xml);
        do
        {
            Move();
        }
        while (_xml.NodeType != XmlNodeType.Element);
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
        _xml.HasAttributes && _xml.GetAttribute("nil", XmlNamespaces.SchemaInstance) is "true" or "1";

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
        if (!_hasNoContent)
        {
            while (Move() != XmlNodeType.EndElement)
            {
                if (_xml.NodeType == XmlNodeType.Element)
                {
                    return true;
                }
            }
        }
        _hasNoContent = false;
        Leave();
        return false;
    }

    /// <summary>Moves to the next attribute of the element to be read next, or back to the element after the last one. Declarations of namespaces are left out.</summary>
    /// <returns>False after the last attribute.</returns>
    public bool NextAttribute()
    {
        while (!_isAbsent && _xml.MoveToNextAttribute())
        {
            if (_xml.NamespaceURI != XmlNamespaces.Declarations)
            {
                _name = _xml.LocalName;
                return _isAttribute = true;
            }
        }
        _isAttribute = false;
        _xml.MoveToElement();
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
            while (Move() != XmlNodeType.EndElement || _depth != depth)
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

    // The reader keeps count of depth by itself: asking the framework at every node costs more than all else here.
    private XmlNodeType Move()
    {
        // Nothing more comes. Without this, a caller that keeps asking would loop forever.
        if (!TryRead(out XmlNodeType type))
        {
            throw EndOfText();
        }
        return type;
    }

    private bool TryRead(out XmlNodeType type)
    {
        try
        {
            _xml.Read();
        }
        catch (Exception exception) when (IsMalformed(exception))
        {
            throw Malformed(exception);
        }
        type = _xml.NodeType;
        if (type == XmlNodeType.Element)
        {
            Visit();
        }
        else if (type == XmlNodeType.EndElement)
        {
            _depth = --_openElements;
        }
        else if (type == XmlNodeType.None)
        {
            _isEmpty = false;
        }
        return type != XmlNodeType.None;
    }

    private void Visit()
    {
        _name = _xml.LocalName;
        _isEmpty = _xml.IsEmptyElement;
        _depth = _openElements;
        _path.Set(_depth, _name);
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
        if (_depth == _outermost)
        {
            while (TryRead(out _))
            {
            }
            _cache?.Return();
            _cache = null;
        }
    }
}

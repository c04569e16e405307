using System.Text;
using System.Xml;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Elements that the model does not know, kept as they came.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Reads the element with all that is in it, except comments and processing instructions.</summary>
    /// <returns>The element as UTF-8, with the namespaces that its text depends on.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or elements contain each other more than 512 levels deep.</exception>
    public ReadOnlyMemory<byte> ReadRaw()
    {
        if (IsStrict)
        {
            throw new XmlShapeException(CurrentPath, "a member that the union has", MessageText.Quote(_name));
        }
        using PooledBufferWriter buffer = new();
        CopyTo(new XmlShapeWriter(buffer));
        return buffer.WrittenMemory.ToArray();
    }

    /// <summary>Reads the element and writes it again.</summary>
    internal void CopyTo(XmlShapeWriter writer)
    {
        int depth = _xml.Depth;
        bool isOpen = CopyStart(writer, depth);
        while (isOpen)
        {
            switch (Move())
            {
                case XmlNodeType.Element:
                    CopyStart(writer, depth);
                    break;
                case XmlNodeType.EndElement:
                    writer.End(Encoding.UTF8.GetBytes(_xml.Name));
                    isOpen = _xml.Depth != depth;
                    break;
                default:
                    writer.Text(Value());
                    break;
            }
        }
        Leave();
    }

    /// <summary>Copies a start tag, and the end with it where the element is empty.</summary>
    private bool CopyStart(XmlShapeWriter writer, int outermost)
    {
        bool isEmpty = _xml.IsEmptyElement;
        bool isOutermost = _xml.Depth == outermost;
        byte[] name = Encoding.UTF8.GetBytes(_xml.Name);
        writer.Begin(name);
        if (isOutermost)
        {
            CopyScope(writer);
        }
        while (_xml.MoveToNextAttribute())
        {
            if (!isOutermost || _xml.NamespaceURI != XmlNamespaces.Declarations)
            {
                writer.Attribute(Encoding.UTF8.GetBytes(_xml.Name), _xml.Value);
            }
        }
        _xml.MoveToElement();
        if (isEmpty)
        {
            writer.End(name);
        }
        return !isEmpty;
    }

    /// <summary>Declares the namespaces that are in scope, wherever they were declared.</summary>
    private void CopyScope(XmlShapeWriter writer)
    {
        IDictionary<string, string> scope = ((IXmlNamespaceResolver)_xml).GetNamespacesInScope(XmlNamespaceScope.ExcludeXml);
        foreach ((string prefix, string uri) in scope)
        {
            writer.Attribute(Encoding.UTF8.GetBytes(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}"), uri);
        }
    }
}

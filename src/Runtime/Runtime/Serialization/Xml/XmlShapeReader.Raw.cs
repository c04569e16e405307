using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Xml.Tokens;

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
        int depth = _depth;
        bool isOpen = CopyStart(writer, isOutermost: true);
        while (isOpen)
        {
            CopyText(writer);
            if (Move() == XmlToken.Start)
            {
                CopyStart(writer, isOutermost: false);
            }
            else
            {
                writer.End(_xml.Name);
                isOpen = _depth != depth;
            }
        }
        Leave();
    }

    private void CopyText(XmlShapeWriter writer)
    {
        try
        {
            writer.Text(Encoding.UTF8.GetString(_xml.ReadText()));
        }
        catch (XmlSyntaxException exception)
        {
            throw Malformed(exception);
        }
    }

    /// <summary>Copies a start tag, and the end with it where the element is empty.</summary>
    private bool CopyStart(XmlShapeWriter writer, bool isOutermost)
    {
        writer.Begin(_xml.Name);
        if (isOutermost)
        {
            CopyScope(writer);
        }
        for (int index = 0; index < _xml.AttributeCount; index++)
        {
            if (!isOutermost || !_xml.IsDeclaration(index))
            {
                writer.Attribute(_xml.AttributeName(index), Encoding.UTF8.GetString(_xml.AttributeValue(index)));
            }
        }
        if (_isEmpty)
        {
            writer.End(_xml.Name);
        }
        return !_isEmpty;
    }

    /// <summary>Declares the namespaces that are in scope, wherever they were declared.</summary>
    private void CopyScope(XmlShapeWriter writer)
    {
        foreach ((string prefix, string uri) in _xml.NamespacesInScope())
        {
            writer.Attribute(Encoding.UTF8.GetBytes(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}"), uri);
        }
    }
}

using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Elements that the model does not know, kept as they came.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Reads the element with all that is in it, except comments and processing instructions.</summary>
    /// <returns>The element as UTF-8, with the namespaces that its names depend on.</returns>
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
        XmlCopy copy = new(_xml, writer, depth);
        copy.Start(depth);
        bool isOpen = !_isEmpty;
        while (isOpen)
        {
            writer.Text(Encoding.UTF8.GetString(ReadContentPart()));
            if (Move() == XmlToken.Start)
            {
                copy.Start(_depth);
            }
            else
            {
                copy.End(_depth);
                isOpen = _depth != depth;
            }
        }
        Leave();
    }
}

using System.Runtime.InteropServices;
using System.Xml;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Opens a text from somebody who may be hostile: no document type declaration, no entities, nothing fetched from elsewhere.</summary>
internal static class XmlSource
{
    // Without entities a text cannot grow, so there is no limit on characters: a body is bounded already.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    internal static XmlReader Open(ReadOnlyMemory<byte> xml)
    {
        ReadOnlyMemory<byte> text = WithoutBlanks(xml);
        if (text.IsEmpty)
        {
            text = "<empty/>"u8.ToArray();
        }
        NameTable names = new();
        XmlParserContext context = new(names, new LenientNamespaces(names), xmlLang: null, XmlSpace.None);
        return XmlReader.Create(AsStream(text), Settings, context);
    }

    /// <summary>The text without blanks at its start. Some services send them to keep a connection alive, and XML allows none before its declaration.</summary>
    private static ReadOnlyMemory<byte> WithoutBlanks(ReadOnlyMemory<byte> xml)
    {
        if (xml.Span.StartsWith("\uFEFF"u8))
        {
            xml = xml[3..];
        }
        int start = xml.Span.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? default : xml[start..];
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> text) =>
        MemoryMarshal.TryGetArray(text, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(text.ToArray(), writable: false);
}

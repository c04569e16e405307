using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Opens a text from somebody who may be hostile: no document type declaration, no entities, nothing fetched from elsewhere.</summary>
internal static class XmlSource
{
    internal static XmlTokenizer Open(ReadOnlyMemory<byte> xml)
    {
        ReadOnlyMemory<byte> text = WithoutBlanks(xml);
        return new XmlTokenizer(text.IsEmpty ? "<empty/>"u8.ToArray() : XmlEncoding.ToUtf8(text));
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
}

using System.Buffers;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Finds the name of a text's root without reading the text.</summary>
internal static class XmlRoot
{
    private static readonly SearchValues<byte> EndsOfNames = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>The root's name without its prefix; empty where the text does not begin as XML in UTF-8.</summary>
    internal static ReadOnlySpan<byte> LocalName(ReadOnlySpan<byte> xml)
    {
        if (xml.StartsWith("\uFEFF"u8))
        {
            xml = xml[3..];
        }
        while (true)
        {
            xml = xml.TrimStart(" \t\r\n"u8);
            ReadOnlySpan<byte> end = xml.StartsWith("<?"u8) ? "?>"u8 : xml.StartsWith("<!--"u8) ? "-->"u8 : default;
            if (end.IsEmpty)
            {
                return NameOf(xml);
            }
            int at = xml.IndexOf(end);
            if (at < 0)
            {
                return default;
            }
            xml = xml[(at + end.Length)..];
        }
    }

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> tag)
    {
        if (!tag.StartsWith("<"u8))
        {
            return default;
        }
        ReadOnlySpan<byte> name = tag[1..];
        int end = name.IndexOfAny(EndsOfNames);
        name = end < 0 ? default : name[..end];
        return name[(name.IndexOf((byte)':') + 1)..];
    }
}

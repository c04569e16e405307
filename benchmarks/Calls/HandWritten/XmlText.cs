using System.Globalization;
using System.Xml;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>What readers of XML by hand have in common: a reader that refuses what clients must refuse, and values by the framework's own methods.</summary>
internal static class XmlText
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>A reader at the root.</summary>
    public static XmlReader Open(byte[] xml)
    {
        XmlReader reader = XmlReader.Create(new MemoryStream(xml), Settings);
        reader.MoveToContent();
        return reader;
    }

    /// <summary>Enters the element; false where it has no content, and is left.</summary>
    public static bool Enter(XmlReader reader)
    {
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        return !isEmpty;
    }

    /// <summary>The name of the child at which the reader stands; null at the end of the element, which is left.</summary>
    public static string? Child(XmlReader reader)
    {
        while (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
        {
            reader.Read();
        }

        if (reader.NodeType == XmlNodeType.Element)
        {
            return reader.LocalName;
        }

        reader.Read();
        return null;
    }

    public static string String(XmlReader reader) => reader.ReadElementContentAsString();

    public static int Int32(XmlReader reader) => int.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture);

    public static long Int64(XmlReader reader) => long.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture);

    public static bool Boolean(XmlReader reader) => reader.ReadElementContentAsString() == "true";

    public static DateTimeOffset Time(XmlReader reader) =>
        DateTimeOffset.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The items of a list.</summary>
    public static List<T> List<T>(XmlReader reader, string name, Func<XmlReader, T> read)
    {
        List<T> items = [];
        if (!Enter(reader))
        {
            return items;
        }

        while (Child(reader) is { } child)
        {
            if (child == name)
            {
                items.Add(read(reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return items;
    }
}

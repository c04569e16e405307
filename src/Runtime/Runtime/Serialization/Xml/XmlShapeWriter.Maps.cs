using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Maps: an element for each entry, with its key and value inside.</content>
public sealed partial class XmlShapeWriter
{
    /// <summary>Writes a map in an element of its own; null writes nothing, an empty map an empty element.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="tag">The tag of the map.</param>
    /// <param name="keyTag">The tag of a key.</param>
    /// <param name="valueTag">The tag of a value.</param>
    /// <param name="values">The entries; null, which a sparse map may have, is written with <c>xsi:nil="true"</c>.</param>
    /// <param name="write">How to write what is inside a value that is not null.</param>
    public void Map<T>(
        ReadOnlySpan<byte> tag, ReadOnlySpan<byte> keyTag, ReadOnlySpan<byte> valueTag, IReadOnlyDictionary<string, T>? values, XmlWriteValue<T> write)
    {
        if (values is not null)
        {
            Begin(tag);
            Entries("entry"u8, keyTag, valueTag, values, write);
            End(tag);
        }
    }

    /// <summary>Writes the entries of a map into the current element: what is inside a map, and flattened maps.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="entryTag">The tag of an entry.</param>
    /// <param name="keyTag">The tag of a key.</param>
    /// <param name="valueTag">The tag of a value.</param>
    /// <param name="values">The entries; null, which a sparse map may have, is written with <c>xsi:nil="true"</c>.</param>
    /// <param name="write">How to write what is inside a value that is not null.</param>
    public void Entries<T>(
        ReadOnlySpan<byte> entryTag, ReadOnlySpan<byte> keyTag, ReadOnlySpan<byte> valueTag, IReadOnlyDictionary<string, T>? values, XmlWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        foreach ((string key, T value) in new MapEntries<T>(values))
        {
            Begin(entryTag);
            Member(keyTag, key);
            Item(valueTag, value, write);
            End(entryTag);
        }
    }
}

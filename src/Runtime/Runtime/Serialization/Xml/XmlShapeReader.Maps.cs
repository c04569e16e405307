using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Maps: entries within an element of their own, or flattened, one at a time.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Reads a map; entries whose value is null or a union without a member are left out, and of equal keys the last counts.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="keyName">The name of a key's element.</param>
    /// <param name="valueName">The name of a value's element.</param>
    /// <param name="read">How to read a value.</param>
    /// <returns>The entries, in the order of the text.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, an entry has no key, or a value is not what the shape asks for.</exception>
    public IReadOnlyDictionary<string, T> ReadMap<T>(string keyName, string valueName, XmlReadValue<T?> read)
    {
        ItemBuffer<string> keys = default;
        ItemBuffer<T> values = default;
        int index = 0;
        BeginStructure();
        while (NextEntry(ref index))
        {
            string key = ReadEntry(keyName, valueName, read, out T? value, out bool hasValue);
            if (hasValue)
            {
                keys.Add(key);
                values.Add(value!);
            }
        }
        return ToMap(ref keys, ref values);
    }

    /// <summary>Reads a map with null among its values; of equal keys the last counts.</summary>
    /// <inheritdoc cref="ReadMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseMap<T>(string keyName, string valueName, XmlReadValue<T?> read)
        where T : class
    {
        ItemBuffer<string> keys = default;
        ItemBuffer<T?> values = default;
        int index = 0;
        BeginStructure();
        while (NextEntry(ref index))
        {
            keys.Add(ReadEntry(keyName, valueName, read, out T? value, out _));
            values.Add(value);
        }
        return ToMap(ref keys, ref values);
    }

    /// <inheritdoc cref="ReadSparseMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseValueMap<T>(string keyName, string valueName, XmlReadValue<T> read)
        where T : struct
    {
        ItemBuffer<string> keys = default;
        ItemBuffer<T?> values = default;
        int index = 0;
        BeginStructure();
        while (NextEntry(ref index))
        {
            keys.Add(ReadEntry(keyName, valueName, read, out T value, out bool hasValue));
            values.Add(hasValue ? value : null);
        }
        return ToMap(ref keys, ref values);
    }

    private bool NextEntry(ref int index) => NextItem("entry", ref index);

    /// <summary>Reads the key and the value of an entry, in any order.</summary>
    private string ReadEntry<T>(string keyName, string valueName, XmlReadValue<T?> read, out T? value, out bool hasValue)
    {
        string? key = null;
        value = default;
        hasValue = false;
        BeginStructure();
        while (NextMember())
        {
            if (IsMember(keyName))
            {
                key = ReadText(KindNames.String);
            }
            else if (IsMember(valueName))
            {
                value = read(this);
                hasValue = value is not null;
            }
            else
            {
                Skip();
            }
        }
        return key ?? throw NoKey();
    }

    private static CompactMap<T> ToMap<T>(ref ItemBuffer<string> keys, ref ItemBuffer<T> values)
    {
        CompactMap<T> map = CompactMap<T>.Create(keys.Items, values.Items);
        keys.Release();
        values.Release();
        return map;
    }
}

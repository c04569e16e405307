namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Flattened maps, whose entries stand among the other members.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Reads one more entry of a flattened map. Other members may stand between the entries.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="entries">What this method returned for the entries before; null for the first.</param>
    /// <param name="keyName">The name of a key's element.</param>
    /// <param name="valueName">The name of a value's element.</param>
    /// <param name="read">How to read a value.</param>
    /// <returns>The entries so far. An entry whose value is null or a union without a member is left out, and of equal keys the last counts.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, the entry has no key, or its value is not what the shape asks for.</exception>
    public IReadOnlyDictionary<string, T> ReadEntry<T>(
        IReadOnlyDictionary<string, T>? entries, string keyName, string valueName, XmlReadValue<T?> read)
    {
        Dictionary<string, T> all = Begin(entries);
        string key = ReadEntry(keyName, valueName, read, out T? value, out bool hasValue);
        if (hasValue)
        {
            all[key] = value!;
        }
        return all;
    }

    /// <summary>Reads one more entry of a flattened map with null among its values.</summary>
    /// <inheritdoc cref="ReadEntry{T}(IReadOnlyDictionary{string, T}, string, string, XmlReadValue{T})"/>
    public IReadOnlyDictionary<string, T?> ReadSparseEntry<T>(
        IReadOnlyDictionary<string, T?>? entries, string keyName, string valueName, XmlReadValue<T?> read)
        where T : class
    {
        Dictionary<string, T?> all = Begin(entries);
        string key = ReadEntry(keyName, valueName, read, out T? value, out _);
        all[key] = value;
        return all;
    }

    /// <inheritdoc cref="ReadSparseEntry{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseValueEntry<T>(
        IReadOnlyDictionary<string, T?>? entries, string keyName, string valueName, XmlReadValue<T> read)
        where T : struct
    {
        Dictionary<string, T?> all = Begin(entries);
        string key = ReadEntry(keyName, valueName, read, out T value, out bool hasValue);
        all[key] = hasValue ? value : null;
        return all;
    }

    private Dictionary<string, T> Begin<T>(IReadOnlyDictionary<string, T>? entries)
    {
        Dictionary<string, T> all = entries as Dictionary<string, T> ?? new(StringComparer.Ordinal);
        _path.SetIndex(_depth, all.Count + 1);
        return all;
    }
}

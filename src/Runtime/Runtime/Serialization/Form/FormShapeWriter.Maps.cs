using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Form;

/// <content>Maps, whose entries are numbered from 1. An empty map is not sent, nor are entries whose value is null.</content>
public sealed partial class FormShapeWriter
{
    /// <summary>Writes a map as <c>Name.entry.1.key</c> and <c>Name.entry.1.value</c>; null writes nothing.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name of the member, which needs no encoding.</param>
    /// <param name="keyName">The name of a key, which needs no encoding.</param>
    /// <param name="valueName">The name of a value, which needs no encoding.</param>
    /// <param name="values">The entries.</param>
    /// <param name="write">How to write a value.</param>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void Map<T>(
        ReadOnlySpan<byte> name, ReadOnlySpan<byte> keyName, ReadOnlySpan<byte> valueName, IReadOnlyDictionary<string, T>? values, FormWriteValue<T> write)
    {
        int outer = Enter(name);
        Map(keyName, valueName, values, write);
        Leave(outer);
    }

    /// <summary>Writes a map under the current key: what is inside lists and maps.</summary>
    /// <inheritdoc cref="Map{T}(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, FormWriteValue{T})"/>
    public void Map<T>(ReadOnlySpan<byte> keyName, ReadOnlySpan<byte> valueName, IReadOnlyDictionary<string, T>? values, FormWriteValue<T> write) =>
        FlattenedMap("entry"u8, keyName, valueName, values, write);

    /// <summary>Writes a flattened map as <c>Name.1.key</c> and <c>Name.1.value</c>; null writes nothing.</summary>
    /// <inheritdoc cref="Map{T}(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, FormWriteValue{T})"/>
    public void FlattenedMap<T>(
        ReadOnlySpan<byte> name, ReadOnlySpan<byte> keyName, ReadOnlySpan<byte> valueName, IReadOnlyDictionary<string, T>? values, FormWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        int outer = Enter(name);
        int map = _key.Length;
        int index = 0;
        foreach ((string key, T value) in new MapEntries<T>(values))
        {
            if (value is not null)
            {
                _key.Append(++index);
                Member(keyName, key);
                Given(valueName, value, write);
                _key.CutTo(map);
            }
        }
        Leave(outer);
    }
}

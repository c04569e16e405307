using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Maps. A <see cref="Dictionary{TKey, TValue}"/> and the maps that the reader makes are walked without allocating.</content>
public sealed partial class JsonShapeWriter
{
    /// <summary>Writes a member that is a map; null writes nothing, an empty map <c>{}</c>.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    /// <param name="values">The entries; a null value is written as <c>null</c>.</param>
    /// <param name="write">How to write a value.</param>
    public void Map<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, JsonWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        Map(values, write);
    }

    /// <summary>Writes a map; null is written as <c>null</c>.</summary>
    /// <inheritdoc cref="Map{T}(ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, JsonWriteValue{T})"/>
    public void Map<T>(IReadOnlyDictionary<string, T>? values, JsonWriteValue<T> write)
    {
        if (values is null)
        {
            Null();
            return;
        }
        BeginObject();
        foreach ((string key, T value) in new MapEntries<T>(values))
        {
            Entry(key, value, write);
        }
        EndObject();
    }

    /// <summary>Writes a member that is a map with <c>null</c> among its values.</summary>
    /// <inheritdoc cref="Map{T}(ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, JsonWriteValue{T})"/>
    public void SparseMap<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T?>? values, JsonWriteValue<T> write)
        where T : class => Map<T>(name, values!, write);

    /// <summary>Writes a map with <c>null</c> among its values; null is written as <c>null</c>.</summary>
    /// <inheritdoc cref="Map{T}(ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, JsonWriteValue{T})"/>
    public void SparseMap<T>(IReadOnlyDictionary<string, T?>? values, JsonWriteValue<T> write)
        where T : class => Map<T>(values!, write);

    /// <inheritdoc cref="SparseMap{T}(ReadOnlySpan{byte}, IReadOnlyDictionary{string, T}, JsonWriteValue{T})"/>
    public void SparseValueMap<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T?>? values, JsonWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        SparseValueMap(values, write);
    }

    /// <inheritdoc cref="SparseMap{T}(IReadOnlyDictionary{string, T}, JsonWriteValue{T})"/>
    public void SparseValueMap<T>(IReadOnlyDictionary<string, T?>? values, JsonWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            Null();
            return;
        }
        BeginObject();
        foreach ((string key, T? value) in new MapEntries<T?>(values))
        {
            Entry(key, value, write);
        }
        EndObject();
    }

    private void Entry<T>(string key, T value, JsonWriteValue<T> write)
    {
        Key(key);
        Item(value, write);
    }

    private void Entry<T>(string key, T? value, JsonWriteValue<T> write)
        where T : struct
    {
        Key(key);
        Item(value, write);
    }
}

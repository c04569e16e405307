using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Lists and maps.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a list; <c>null</c> items, and unions without a member, are left out.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="read">How to read an item.</param>
    /// <returns>The items.</returns>
    /// <exception cref="JsonShapeException">The value is no array, or an item is of another kind.</exception>
    public IReadOnlyList<T> ReadList<T>(JsonReadValue<T?> read)
    {
        BeginArray();
        ItemBuffer<T> items = default;
        while (NextItem())
        {
            if (PeekIsNull || read(ref this) is not { } item)
            {
                if (IsStrict)
                {
                    throw WrongKind("an item");
                }
                continue;
            }
            items.Add(item);
            _cache ??= ReadCache.Rent();
        }
        return items.ToArrayAndRelease();
    }

    /// <summary>Reads a list with <c>null</c> among its items.</summary>
    /// <inheritdoc cref="ReadList{T}"/>
    public IReadOnlyList<T?> ReadSparseList<T>(JsonReadValue<T?> read)
        where T : class
    {
        BeginArray();
        ItemBuffer<T?> items = default;
        while (NextItem())
        {
            items.Add(PeekIsNull ? null : read(ref this));
            _cache ??= ReadCache.Rent();
        }
        return items.ToArrayAndRelease();
    }

    /// <inheritdoc cref="ReadSparseList{T}"/>
    public IReadOnlyList<T?> ReadSparseValueList<T>(JsonReadValue<T> read)
        where T : struct
    {
        BeginArray();
        ItemBuffer<T?> items = default;
        while (NextItem())
        {
            items.Add(PeekIsNull ? null : read(ref this));
        }
        return items.ToArrayAndRelease();
    }

    /// <summary>Reads a map; entries whose value is <c>null</c> or a union without a member are left out, and of equal keys the last counts.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="read">How to read a value.</param>
    /// <returns>The entries, in the order of the text.</returns>
    /// <exception cref="JsonShapeException">The value is no object, or an entry's value is of another kind.</exception>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonReadValue<T?> read)
    {
        BeginMap();
        MapKeys keys = new(_cache);
        ItemBuffer<T> values = default;
        while (NextName())
        {
            ReadOnlySpan<byte> key = _name;
            if (PeekIsNull || read(ref this) is not { } value)
            {
                if (IsStrict)
                {
                    throw WrongKind("a value");
                }
                continue;
            }
            keys.Add(key);
            values.Add(value);
        }
        return keys.ToMapAndRelease(ref values);
    }

    /// <summary>Reads a map with <c>null</c> among its values; of equal keys the last counts.</summary>
    /// <inheritdoc cref="ReadMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseMap<T>(JsonReadValue<T?> read)
        where T : class
    {
        BeginMap();
        MapKeys keys = new(_cache);
        ItemBuffer<T?> values = default;
        while (NextName())
        {
            keys.Add(_name);
            values.Add(PeekIsNull ? null : read(ref this));
        }
        return keys.ToMapAndRelease(ref values);
    }

    /// <inheritdoc cref="ReadSparseMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseValueMap<T>(JsonReadValue<T> read)
        where T : struct
    {
        BeginMap();
        MapKeys keys = new(_cache);
        ItemBuffer<T?> values = default;
        while (NextName())
        {
            keys.Add(_name);
            values.Add(PeekIsNull ? null : read(ref this));
        }
        return keys.ToMapAndRelease(ref values);
    }

    private void BeginArray()
    {
        if (_kind != JsonTokenType.StartArray)
        {
            throw WrongKind("an array");
        }
        Enter(isMap: false);
    }

    private void BeginMap()
    {
        if (_kind != JsonTokenType.StartObject)
        {
            throw WrongKind("an object");
        }
        Enter(isMap: true);
    }
}

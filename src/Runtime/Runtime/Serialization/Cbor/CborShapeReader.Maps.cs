using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Maps.</content>
public ref partial struct CborShapeReader
{
    /// <summary>Reads a map; entries whose value is null or a union without a member are left out, and of equal keys the last counts.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="read">How to read a value.</param>
    /// <returns>The entries, in the order of the data.</returns>
    /// <exception cref="CborShapeException">The item is not a map, a key is not a string, or a value is of another kind.</exception>
    public IReadOnlyDictionary<string, T> ReadMap<T>(CborReadValue<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        BeginMap();
        MapKeys keys = new(_repeated);
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

    /// <summary>Reads a map with nulls among its values; of equal keys the last counts.</summary>
    /// <inheritdoc cref="ReadMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseMap<T>(CborReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        BeginMap();
        MapKeys keys = new(_repeated);
        ItemBuffer<T?> values = default;
        while (NextName())
        {
            keys.Add(_name);
            values.Add(PeekIsNull ? null : read(ref this));
        }
        return keys.ToMapAndRelease(ref values);
    }

    /// <inheritdoc cref="ReadSparseMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseValueMap<T>(CborReadValue<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        BeginMap();
        MapKeys keys = new(_repeated);
        ItemBuffer<T?> values = default;
        while (NextName())
        {
            keys.Add(_name);
            values.Add(PeekIsNull ? null : read(ref this));
        }
        return keys.ToMapAndRelease(ref values);
    }

    private void BeginMap()
    {
        if (_kind != CborKind.Map)
        {
            throw WrongKind("a map");
        }
        Enter(CborLevelKind.Map);
    }
}

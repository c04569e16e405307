using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Lists and maps.</content>
public ref partial struct CborShapeReader
{
    /// <summary>Reads a list; null items, and unions without a member, are left out.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="read">How to read an item.</param>
    /// <returns>The items.</returns>
    /// <exception cref="CborShapeException">The item is not an array, or one of its items is of another kind.</exception>
    public IReadOnlyList<T> ReadList<T>(CborReadValue<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
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
            _repeated ??= ReadCache.Rent();
        }
        return items.ToArrayAndRelease();
    }

    /// <summary>Reads a list with nulls among its items.</summary>
    /// <inheritdoc cref="ReadList{T}"/>
    public IReadOnlyList<T?> ReadSparseList<T>(CborReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        BeginArray();
        ItemBuffer<T?> items = default;
        while (NextItem())
        {
            items.Add(PeekIsNull ? null : read(ref this));
            _repeated ??= ReadCache.Rent();
        }
        return items.ToArrayAndRelease();
    }

    /// <inheritdoc cref="ReadSparseList{T}"/>
    public IReadOnlyList<T?> ReadSparseValueList<T>(CborReadValue<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        BeginArray();
        ItemBuffer<T?> items = default;
        while (NextItem())
        {
            items.Add(PeekIsNull ? null : read(ref this));
        }
        return items.ToArrayAndRelease();
    }

    private void BeginArray()
    {
        if (_kind != CborKind.Array)
        {
            throw WrongKind("an array");
        }
        Enter(CborLevelKind.List);
    }
}

using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>
/// Lists. Arrays and <see cref="System.Collections.Generic.List{T}"/> are walked as spans, other lists by index, so that no enumerator is
/// allocated.
/// </content>
public sealed partial class CborShapeWriter
{
    /// <summary>Writes a member that is a list; null writes nothing.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="values">The items; a null item is written as null.</param>
    /// <param name="write">How to write an item.</param>
    public void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? values, CborWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        List(values, write);
    }

    /// <summary>Writes a list; null is written as null.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, CborWriteValue{T})"/>
    public void List<T>(IReadOnlyList<T>? values, CborWriteValue<T> write)
    {
        if (values is null)
        {
            Null();
            return;
        }
        if (ListSpan.TryGet(values, out ReadOnlySpan<T> items))
        {
            BeginArray(items.Length);
            foreach (T item in items)
            {
                Item(item, write);
            }
        }
        else
        {
            int count = values.Count;
            BeginArray(count);
            for (int i = 0; i < count; i++)
            {
                Item(values[i], write);
            }
        }
        _depth--;
    }

    /// <summary>Writes a member that is a list with nulls among its items.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, CborWriteValue{T})"/>
    public void SparseList<T>(ReadOnlySpan<byte> name, IReadOnlyList<T?>? values, CborWriteValue<T> write)
        where T : class => List<T>(name, values!, write);

    /// <summary>Writes a list with nulls among its items; null is written as null.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, CborWriteValue{T})"/>
    public void SparseList<T>(IReadOnlyList<T?>? values, CborWriteValue<T> write)
        where T : class => List<T>(values!, write);

    /// <inheritdoc cref="SparseList{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, CborWriteValue{T})"/>
    public void SparseValueList<T>(ReadOnlySpan<byte> name, IReadOnlyList<T?>? values, CborWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        SparseValueList(values, write);
    }

    /// <inheritdoc cref="SparseList{T}(IReadOnlyList{T}, CborWriteValue{T})"/>
    public void SparseValueList<T>(IReadOnlyList<T?>? values, CborWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            Null();
            return;
        }
        if (ListSpan.TryGet(values, out ReadOnlySpan<T?> items))
        {
            BeginArray(items.Length);
            foreach (T? item in items)
            {
                Item(item, write);
            }
        }
        else
        {
            int count = values.Count;
            BeginArray(count);
            for (int i = 0; i < count; i++)
            {
                Item(values[i], write);
            }
        }
        _depth--;
    }

    private void BeginArray(int count)
    {
        EnterLevel();
        Head(CborKind.Array, (ulong)count);
    }

    private void Item<T>(T item, CborWriteValue<T> write)
    {
        if (item is null)
        {
            Null();
        }
        else
        {
            write(this, item);
        }
    }

    private void Item<T>(T? item, CborWriteValue<T> write)
        where T : struct
    {
        if (item.HasValue)
        {
            write(this, item.GetValueOrDefault());
        }
        else
        {
            Null();
        }
    }
}

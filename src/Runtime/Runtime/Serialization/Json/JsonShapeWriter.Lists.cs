using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>
/// Lists. Arrays and <see cref="System.Collections.Generic.List{T}"/> are walked as spans, other lists by index, so that no enumerator is
/// allocated.
/// </content>
public sealed partial class JsonShapeWriter
{
    /// <summary>Writes a member that is a list; null writes nothing, an empty list <c>[]</c>.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    /// <param name="values">The items; a null item is written as <c>null</c>.</param>
    /// <param name="write">How to write an item.</param>
    public void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? values, JsonWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        List(values, write);
    }

    /// <summary>Writes a list; null is written as <c>null</c>.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, JsonWriteValue{T})"/>
    public void List<T>(IReadOnlyList<T>? values, JsonWriteValue<T> write)
    {
        if (values is null)
        {
            Null();
            return;
        }
        BeginArray();
        if (ListSpan.TryGet(values, out ReadOnlySpan<T> items))
        {
            foreach (T item in items)
            {
                Item(item, write);
            }
        }
        else
        {
            for (int i = 0; i < values.Count; i++)
            {
                Item(values[i], write);
            }
        }
        EndArray();
    }

    /// <summary>Writes a member that is a list with <c>null</c> among its items.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, JsonWriteValue{T})"/>
    public void SparseList<T>(ReadOnlySpan<byte> name, IReadOnlyList<T?>? values, JsonWriteValue<T> write)
        where T : class => List<T>(name, values!, write);

    /// <summary>Writes a list with <c>null</c> among its items; null is written as <c>null</c>.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, JsonWriteValue{T})"/>
    public void SparseList<T>(IReadOnlyList<T?>? values, JsonWriteValue<T> write)
        where T : class => List<T>(values!, write);

    /// <inheritdoc cref="SparseList{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, JsonWriteValue{T})"/>
    public void SparseValueList<T>(ReadOnlySpan<byte> name, IReadOnlyList<T?>? values, JsonWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            return;
        }
        Name(name);
        SparseValueList(values, write);
    }

    /// <inheritdoc cref="SparseList{T}(IReadOnlyList{T}, JsonWriteValue{T})"/>
    public void SparseValueList<T>(IReadOnlyList<T?>? values, JsonWriteValue<T> write)
        where T : struct
    {
        if (values is null)
        {
            Null();
            return;
        }
        BeginArray();
        if (ListSpan.TryGet(values, out ReadOnlySpan<T?> items))
        {
            foreach (T? item in items)
            {
                Item(item, write);
            }
        }
        else
        {
            for (int i = 0; i < values.Count; i++)
            {
                Item(values[i], write);
            }
        }
        EndArray();
    }

    private void Item<T>(T item, JsonWriteValue<T> write)
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

    private void Item<T>(T? item, JsonWriteValue<T> write)
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

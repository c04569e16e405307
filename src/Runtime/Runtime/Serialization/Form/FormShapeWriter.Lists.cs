namespace Smithwright.Runtime.Serialization.Form;

/// <content>Lists, whose items are numbered from 1. Null items are left out and not counted: a form has no notation for them.</content>
public sealed partial class FormShapeWriter
{
    /// <summary>Writes a list as <c>Name.item.1</c>; null writes nothing.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="name">The name of the member, which needs no encoding.</param>
    /// <param name="itemName">The name of an item, which needs no encoding.</param>
    /// <param name="values">The items.</param>
    /// <param name="write">How to write an item.</param>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void List<T>(ReadOnlySpan<byte> name, ReadOnlySpan<byte> itemName, IReadOnlyList<T>? values, FormWriteValue<T> write)
    {
        if (values is not null)
        {
            int outer = Enter(name);
            List(itemName, values, write);
            Leave(outer);
        }
    }

    /// <summary>Writes a list under the current key: what is inside lists and maps.</summary>
    /// <inheritdoc cref="List{T}(ReadOnlySpan{byte}, ReadOnlySpan{byte}, IReadOnlyList{T}, FormWriteValue{T})"/>
    public void List<T>(ReadOnlySpan<byte> itemName, IReadOnlyList<T>? values, FormWriteValue<T> write)
    {
        if (values is { Count: 0 })
        {
            EmptyList();
            return;
        }
        int outer = Enter(itemName);
        FlattenedList(values, write);
        Leave(outer);
    }

    /// <summary>Writes a flattened list as <c>Name.1</c>; null writes nothing.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="name">The name of the member, which needs no encoding.</param>
    /// <param name="values">The items.</param>
    /// <param name="write">How to write an item.</param>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void FlattenedList<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? values, FormWriteValue<T> write)
    {
        if (values is not null)
        {
            int outer = Enter(name);
            FlattenedList(values, write);
            Leave(outer);
        }
    }

    /// <summary>Writes a flattened list under the current key: what is inside the lists of ec2Query.</summary>
    /// <inheritdoc cref="FlattenedList{T}(ReadOnlySpan{byte}, IReadOnlyList{T}, FormWriteValue{T})"/>
    public void FlattenedList<T>(IReadOnlyList<T>? values, FormWriteValue<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (values is { Count: 0 })
        {
            EmptyList();
            return;
        }
        int index = 0;
        for (int i = 0; i < values?.Count; i++)
        {
            if (values[i] is { } item)
            {
                int outer = _key.Length;
                _key.Append(++index);
                write(this, item);
                _key.CutTo(outer);
            }
        }
    }

    private void EmptyList()
    {
        if (_sendsEmptyLists)
        {
            BeginValue();
        }
    }
}

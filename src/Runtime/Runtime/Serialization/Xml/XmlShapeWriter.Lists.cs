using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Lists. Arrays and <see cref="System.Collections.Generic.List{T}"/> are walked as spans, other lists by index, so no enumerator is allocated.</content>
public sealed partial class XmlShapeWriter
{
    /// <summary>Writes a list in an element of its own; null writes nothing, an empty list an empty element.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="tag">The tag of the list.</param>
    /// <param name="itemTag">The tag of an item.</param>
    /// <param name="values">The items; null, which a sparse list may have, is written with <c>xsi:nil="true"</c>.</param>
    /// <param name="write">How to write what is inside an item that is not null.</param>
    public void List<T>(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> itemTag, IReadOnlyList<T>? values, XmlWriteValue<T> write)
    {
        if (values is not null)
        {
            Begin(tag);
            Items(itemTag, values, write);
            End(tag);
        }
    }

    /// <summary>Writes the items of a list into the current element: what is inside a list, and flattened lists.</summary>
    /// <inheritdoc cref="List{T}"/>
    public void Items<T>(ReadOnlySpan<byte> itemTag, IReadOnlyList<T>? values, XmlWriteValue<T> write)
    {
        if (values is null)
        {
            return;
        }
        if (ListSpan.TryGet(values, out ReadOnlySpan<T> items))
        {
            foreach (T item in items)
            {
                Item(itemTag, item, write);
            }
            return;
        }
        for (int i = 0; i < values.Count; i++)
        {
            Item(itemTag, values[i], write);
        }
    }

    private void Item<T>(ReadOnlySpan<byte> tag, T value, XmlWriteValue<T> write)
    {
        Begin(tag);
        if (value is null)
        {
            Null();
        }
        else
        {
            write(this, value);
        }
        End(tag);
    }
}

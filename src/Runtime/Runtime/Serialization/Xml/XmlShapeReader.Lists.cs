using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Lists: items within an element of their own, or flattened, one at a time.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Reads a list; null items, and unions without a member, are left out.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="member">The name of an item's element; others are skipped.</param>
    /// <param name="read">How to read an item.</param>
    /// <returns>The items.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or an item is not what the shape asks for.</exception>
    public IReadOnlyList<T> ReadList<T>(string member, XmlReadValue<T?> read)
    {
        ItemBuffer<T> items = default;
        int index = 0;
        BeginStructure();
        while (NextItem(member, ref index))
        {
            if (IsNull)
            {
                Skip();
            }
            else if (read(this) is { } item)
            {
                items.Add(item);
            }
        }
        return items.ToArrayAndRelease();
    }

    /// <summary>Reads a list with null among its items: <c>xsi:nil="true"</c>.</summary>
    /// <inheritdoc cref="ReadList{T}"/>
    public IReadOnlyList<T?> ReadSparseList<T>(string member, XmlReadValue<T?> read)
        where T : class
    {
        ItemBuffer<T?> items = default;
        int index = 0;
        BeginStructure();
        while (NextItem(member, ref index))
        {
            items.Add(ReadOrNull(read));
        }
        return items.ToArrayAndRelease();
    }

    /// <inheritdoc cref="ReadSparseList{T}"/>
    public IReadOnlyList<T?> ReadSparseValueList<T>(string member, XmlReadValue<T> read)
        where T : struct
    {
        ItemBuffer<T?> items = default;
        int index = 0;
        BeginStructure();
        while (NextItem(member, ref index))
        {
            items.Add(ReadValueOrNull(read));
        }
        return items.ToArrayAndRelease();
    }

    /// <summary>Reads one more item of a flattened list. Other members may stand between the items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">What this method returned for the items before; null for the first.</param>
    /// <param name="read">How to read an item.</param>
    /// <returns>The items so far.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or the item is not what the shape asks for.</exception>
    public IReadOnlyList<T> ReadItem<T>(IReadOnlyList<T>? items, XmlReadValue<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        List<T> all = Begin(items);
        if (read(this) is { } item)
        {
            all.Add(item);
        }
        return all;
    }

    /// <summary>Reads one more item of a flattened list with null among its items, after <see cref="NextMemberOrNull"/>.</summary>
    /// <inheritdoc cref="ReadItem{T}"/>
    public IReadOnlyList<T?> ReadSparseItem<T>(IReadOnlyList<T?>? items, XmlReadValue<T?> read)
        where T : class
    {
        List<T?> all = Begin(items);
        all.Add(ReadOrNull(read));
        return all;
    }

    /// <inheritdoc cref="ReadSparseItem{T}"/>
    public IReadOnlyList<T?> ReadSparseValueItem<T>(IReadOnlyList<T?>? items, XmlReadValue<T> read)
        where T : struct
    {
        List<T?> all = Begin(items);
        all.Add(ReadValueOrNull(read));
        return all;
    }

    private List<T> Begin<T>(IReadOnlyList<T>? items)
    {
        List<T> all = items as List<T> ?? [];
        _path.SetIndex(_depth, all.Count + 1);
        return all;
    }

    /// <summary>Moves to the next child of a name; others are skipped.</summary>
    private bool NextItem(string member, ref int index)
    {
        while (NextMemberOrNull())
        {
            if (IsMember(member))
            {
                _path.SetIndex(_depth, ++index);
                return true;
            }
            Skip();
        }
        return false;
    }

    private T? ReadOrNull<T>(XmlReadValue<T?> read)
        where T : class
    {
        if (!IsNull)
        {
            return read(this);
        }
        Skip();
        return null;
    }

    private T? ReadValueOrNull<T>(XmlReadValue<T> read)
        where T : struct
    {
        if (!IsNull)
        {
            return read(this);
        }
        Skip();
        return null;
    }
}

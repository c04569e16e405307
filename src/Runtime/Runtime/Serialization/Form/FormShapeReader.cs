using System.ComponentModel;
using System.Text;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>
/// Reads shapes from a form, as services get them (https://smithy.io/2.0/aws/protocols/aws-query-protocol.html). It stands at a part of the keys: entering a member
/// moves to the keys that begin with its name. Keys that the model does not know are never entered.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormShapeReader
{
    private readonly Stack<(FormNode Node, string Name)> _path = new();

    /// <summary>Starts at the members of the input.</summary>
    /// <param name="form">The whole form.</param>
    public FormShapeReader(ReadOnlyMemory<byte> form) => _path.Push((FormNode.Parse(Encoding.UTF8.GetString(form.Span)), ""));

    private string CurrentPath => string.Join('.', _path.Reverse().Skip(1).Select(static part => part.Name));

    private FormNode Node => _path.Peek().Node;

    /// <summary>Moves to a member, if there is one, which has to be left after that.</summary>
    /// <param name="name">The member's name.</param>
    public bool Enter(string name)
    {
        if (Node.Find(name) is not { } child)
        {
            return false;
        }
        Push(child, name);
        return true;
    }

    /// <summary>Moves back to where the member was entered.</summary>
    public void Leave() => _path.Pop();

    /// <summary>Says that a member of a union was found.</summary>
    /// <param name="isFirst">Whether no other one was.</param>
    /// <exception cref="FormShapeException">It is the second one.</exception>
    public void Single(bool isFirst)
    {
        if (!isFirst)
        {
            throw new FormShapeException(CurrentPath, "a union with one member", "another one");
        }
    }

    /// <summary>What to throw where a union has no member that the model knows.</summary>
    public FormShapeException NoMember() => new(CurrentPath, "a union with one member", "none");

    /// <summary>Reads a list; a key without items is an empty one.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="item">What stands before the numbers of items; null where nothing does.</param>
    /// <param name="read">How to read an item.</param>
    public IReadOnlyList<T> ReadList<T>(string? item, FormReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Items(item, () => read(this));
    }

    /// <summary>Reads a list that may have nulls, which forms cannot express.</summary>
    /// <inheritdoc cref="ReadList{T}"/>
    public IReadOnlyList<T?> ReadSparseList<T>(string? item, FormReadValue<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Items<T?>(item, () => read(this));
    }

    /// <inheritdoc cref="ReadSparseList{T}"/>
    public IReadOnlyList<T?> ReadSparseValueList<T>(string? item, FormReadValue<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Items<T?>(item, () => read(this));
    }

    /// <summary>Reads a map.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="entry">What stands before the numbers of entries; null where nothing does.</param>
    /// <param name="key">What keys are called.</param>
    /// <param name="value">What values are called.</param>
    /// <param name="read">How to read a value.</param>
    public IReadOnlyDictionary<string, T> ReadMap<T>(string? entry, string key, string value, FormReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Entries(entry, key, value, () => read(this));
    }

    /// <summary>Reads a map that may have nulls, which forms cannot express.</summary>
    /// <inheritdoc cref="ReadMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseMap<T>(string? entry, string key, string value, FormReadValue<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Entries<T?>(entry, key, value, () => read(this));
    }

    /// <inheritdoc cref="ReadSparseMap{T}"/>
    public IReadOnlyDictionary<string, T?> ReadSparseValueMap<T>(string? entry, string key, string value, FormReadValue<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Entries<T?>(entry, key, value, () => read(this));
    }

    /// <summary>The text of a scalar.</summary>
    /// <param name="expected">What it should be.</param>
    internal string ReadText(string expected) => Node is { IsLeaf: true, Text: { } text } ? text : throw Wrong(expected, "further keys");

    internal FormShapeException Wrong(string expected, string found = "another text") => new(CurrentPath, expected, found);

    private T[] Items<T>(string? item, Func<T> read)
    {
        bool isEntered = item is not null && Enter(item);
        if (item is not null && !isEntered)
        {
            return [];
        }
        List<T> items = [];
        int index = 0;
        foreach (FormNode node in Node.Items(CurrentPath))
        {
            Push(node, (++index).ToString(System.Globalization.CultureInfo.InvariantCulture));
            items.Add(read());
            Leave();
        }

        if (isEntered)
        {
            Leave();
        }
        return [.. items];
    }

    private Dictionary<string, T> Entries<T>(string? entry, string key, string value, Func<T> read)
    {
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        Items<object?>(entry, () =>
        {
            if (!Enter(key))
            {
                throw Wrong("a map entry with a key", "none");
            }
            string text = ReadText("a key");
            Leave();
            if (!Enter(value))
            {
                throw Wrong("a map entry with a value", "none");
            }
            entries[text] = read();
            Leave();
            return null;
        });
        return entries;
    }

    private void Push(FormNode node, string name)
    {
        _path.Push((node, name));
        if (NestingLimit.IsExceededBy(_path.Count))
        {
            throw new FormShapeException(name, "fewer levels of nesting", "more");
        }
    }
}

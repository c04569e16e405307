using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>A part of a form: what all keys with the same beginning have in common.</summary>
internal sealed class FormNode
{
    private Dictionary<string, FormNode>? _children;

    /// <summary>The text of the key that ends here; null where none does.</summary>
    public string? Text { get; private set; }

    public bool IsLeaf => _children is null;

    public FormNode? Find(string name) => _children?.GetValueOrDefault(name);

    /// <summary>The children whose names are numbers, in the order of these.</summary>
    /// <exception cref="FormShapeException">A name is not a number.</exception>
    public IEnumerable<FormNode> Items(string path)
    {
        if (_children is null)
        {
            return [];
        }
        SortedDictionary<int, FormNode> items = [];
        foreach ((string name, FormNode child) in _children)
        {
            if (!NumberParser.TryParseIndex(name, out int index) || !items.TryAdd(index, child))
            {
                throw new FormShapeException(path, "items by their numbers", "another key");
            }
        }

        return items.Values;
    }

    /// <summary>Reads a form. Of equal keys the last one counts.</summary>
    public static FormNode Parse(string form)
    {
        FormNode root = new();
        foreach (string pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            FormNode node = root;
            foreach (string part in Decode(equals < 0 ? pair : pair[..equals]).Split('.'))
            {
                node = node.Child(part);
            }
            node.Text = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
        }

        return root;
    }

    private FormNode Child(string name)
    {
        _children ??= new(StringComparer.Ordinal);
        if (!_children.TryGetValue(name, out FormNode? child))
        {
            _children.Add(name, child = new FormNode());
        }
        return child;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

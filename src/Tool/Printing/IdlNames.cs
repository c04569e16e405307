using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Shapes;

namespace Smithwright.Tool.Printing;

/// <summary>How a file of one namespace names shapes: its own and the prelude's by their names, those of others by a <c>use</c> statement where that is clear, else by their ids.</summary>
internal sealed class IdlNames
{
    private readonly string _namespace;
    private readonly HashSet<string> _own;
    private readonly SortedDictionary<string, ShapeId> _used = new(StringComparer.Ordinal);

    public IdlNames(string ns, IEnumerable<ShapeDefinition> all)
    {
        _namespace = ns;
        _own = [.. all.Where(shape => shape.Id.Namespace == ns).Select(shape => shape.Id.Name)];
    }

    /// <summary>The shapes that the names given so far need <c>use</c> statements for.</summary>
    public IEnumerable<ShapeId> Used => _used.Values.Order();

    public string Of(ShapeId id)
    {
        string name = NameOf(id.Root);
        return id.Member is null ? name : $"{name}${id.Member}";
    }

    private string NameOf(ShapeId id)
    {
        if (id.Namespace == _namespace)
        {
            return id.Name;
        }

        if (_own.Contains(id.Name))
        {
            return id.ToString();
        }

        if (id.Namespace == Prelude.Namespace)
        {
            return PreludeNames.Contains(id.Name) ? id.Name : id.ToString();
        }

        if (PreludeNames.Contains(id.Name))
        {
            return id.ToString();
        }

        _used.TryAdd(id.Name, id);
        return _used[id.Name] == id ? id.Name : id.ToString();
    }
}

using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Definitions;

/// <summary>The definitions of all files while they are being assembled; each stage replaces what it changes. Every stage asks it for shapes, so it is here that the stages look at the token.</summary>
/// <param name="cancellationToken">Ends what the caller no longer needs.</param>
internal sealed class DefinitionSet(CancellationToken cancellationToken = default)
{
    /// <summary>A search through all shapes or many members is slow, and when a whole file is missing no suggestion is any good.</summary>
    private const int MaxSuggestions = 20;

    private readonly Dictionary<ShapeId, ShapeDefinition> _shapes = PreludeDefinitions.All.ToDictionary(definition => definition.Id);
    private readonly HashSet<ShapeId> _broken = new();
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);
    private int _suggestionsLeft = MaxSuggestions;

    /// <summary>A copy, so that shapes can be replaced and removed while it is walked.</summary>
    public IReadOnlyList<ShapeDefinition> All => _shapes.Values.ToList();

    /// <summary>The definitions as they are now.</summary>
    public IReadOnlyDictionary<ShapeId, ShapeDefinition> Copy() => new Dictionary<ShapeId, ShapeDefinition>(_shapes);

    public IEnumerable<ShapeId> Ids => _shapes.Keys;

    /// <exception cref="OperationCanceledException">The caller no longer needs the answer.</exception>
    public ShapeDefinition? Find(ShapeId id)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _shapes.TryGetValue(id, out ShapeDefinition? definition) ? definition : null;
    }

    /// <summary>How often anything was changed: what was found out about the set still holds while this is the same.</summary>
    public int Changes { get; private set; }

    /// <exception cref="OperationCanceledException">The caller no longer needs the answer.</exception>
    public void Set(ShapeDefinition definition)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_shapes.TryGetValue(definition.Id, out ShapeDefinition? present) || !ReferenceEquals(present, definition))
        {
            _shapes[definition.Id] = definition;
            Changes++;
        }
    }

    /// <summary>Whether the shape was defined but left out, for a reason that has been reported.</summary>
    public bool IsBroken(ShapeId id) => IsLeftOut(id) || _incomplete.Contains(id.Namespace) || _incomplete.Contains("");

    /// <summary>Whether it is known that the shape was defined and left out.</summary>
    public bool IsLeftOut(ShapeId id) => _broken.Contains(id);

    /// <summary>Says that a file of the namespace has statements that could not be read, so that any shape may be defined there. An empty name stands for all namespaces.</summary>
    public void MarkIncomplete(string ns) => _incomplete.Add(ns);

    /// <summary>Leaves a shape out, unless another file has it whole.</summary>
    public void Break(ShapeId id)
    {
        _shapes.Remove(id);
        _broken.Add(id);
        Changes++;
    }

    public void MarkBroken(IEnumerable<ShapeId> ids) => _broken.UnionWith(ids.Where(id => !_shapes.ContainsKey(id)));

    /// <summary>The end of a message about an unknown name: the most similar known one.</summary>
    public string Suggest(string name, IEnumerable<string> known) => _suggestionsLeft-- > 0 ? NearestName.Suggest(name, known) : ".";

    /// <summary>The end of a message about an id that no file defines.</summary>
    public string Suggest(ShapeId id)
    {
        if (_suggestionsLeft-- <= 0)
        {
            return ".";
        }

        string? sameNamespace = NearestName.Find(id.Name, Ids.Where(other => other.Namespace == id.Namespace).Select(other => other.Name));
        return sameNamespace is not null
            ? $"; did you mean '{new ShapeId(id.Namespace, sameNamespace)}'?"
            : NearestName.Suggest(id.Root.ToString(), Ids.Select(other => other.ToString()));
    }
}

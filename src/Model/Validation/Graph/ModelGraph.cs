using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.Validation.Graph;

/// <summary>
/// A model as it was written: mixins and <c>apply</c> statements are resolved, but nothing was taken out because it is wrong. Beside the shapes of the project it has those that define
/// Smithy's own traits.
/// </summary>
internal sealed class ModelGraph
{
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<ShapeId, GraphShape> _shapes = new();
    private readonly Dictionary<ShapeId, ImmutableArray<GraphShape>> _members = new();
    private readonly HashSet<ShapeId> _known;
    private readonly HashSet<GraphShape> _own;
    private readonly HashSet<string> _namespaces;
    private readonly Lazy<ILookup<GraphShape, Relation>> _incoming;

    /// <param name="definitions">The shapes of the project.</param>
    /// <param name="known">Shapes that define traits, which a project may define as well.</param>
    /// <param name="metadata">The metadata of all files.</param>
    /// <param name="cancellationToken">Ends what the caller no longer needs. Every question to the graph looks at it.</param>
    public ModelGraph(IEnumerable<ShapeDefinition> definitions, IEnumerable<ShapeDefinition> known, JsonObject? metadata, CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        Metadata = metadata;
        _known = new(known.Select(definition => definition.Id));
        List<GraphShape> own = new();
        foreach (ShapeDefinition definition in definitions)
        {
            own.AddRange(Add(definition));
        }

        foreach (ShapeDefinition definition in known.Where(definition => !_shapes.ContainsKey(definition.Id)))
        {
            Add(definition);
        }

        Own = own.Where(shape => shape.Id.Namespace != Prelude.Namespace).ToImmutableArray();
        _own = new(Own);
        _namespaces = new(_shapes.Keys.Select(id => id.Namespace), StringComparer.Ordinal);
        All = _shapes.Values.ToImmutableArray();
        SelectorSteps = new StepBudget(Budgets.SelectorSteps + ((long)Budgets.SelectorStepsPerShape * All.Length), cancellationToken);
        _incoming = new(() => All.SelectMany(Outgoing).ToLookup(relation => relation.To));
    }

    /// <summary>All shapes and members.</summary>
    public ImmutableArray<GraphShape> All { get; }

    /// <summary>The shapes and members that the project defines.</summary>
    public ImmutableArray<GraphShape> Own { get; }

    public JsonObject? Metadata { get; }

    /// <summary>What all selectors over the model may take together.</summary>
    public StepBudget SelectorSteps { get; }

    public IEnumerable<GraphShape> Operations => Own.Where(shape => shape.Operation is not null);

    public IEnumerable<GraphShape> Services => Own.Where(shape => shape.Service is not null);

    public IEnumerable<GraphShape> Resources => Own.Where(shape => shape.Resource is not null);

    public IEnumerable<GraphShape> Structures => Own.Where(shape => shape.IsStructure);

    /// <exception cref="OperationCanceledException">The caller no longer needs the answer.</exception>
    public GraphShape? Find(ShapeId id)
    {
        ThrowIfCanceled();
        return _shapes.TryGetValue(id, out GraphShape? shape) ? shape : null;
    }

    /// <exception cref="OperationCanceledException">The caller no longer needs the answer.</exception>
    public void ThrowIfCanceled() => _cancellationToken.ThrowIfCancellationRequested();

    public GraphShape? Find(string id) => ShapeId.TryParse(id, out ShapeId parsed) ? Find(parsed) : null;

    /// <summary>The definition of a trait; null for one that is not known here.</summary>
    public GraphShape? TraitOf(string traitId) => Find(traitId) is { } shape && shape.Has(TraitIds.Trait) ? shape : null;

    /// <summary>Whether any shape of a namespace is known.</summary>
    public bool HasNamespace(string name) => _namespaces.Contains(name);

    /// <summary>Whether the project defines a shape.</summary>
    public bool IsOwn(GraphShape shape) => _own.Contains(shape);

    /// <summary>Whether a shape is one of those that define Smithy's own traits, even if a project defines it as well.</summary>
    public bool IsKnown(GraphShape shape) => _known.Contains(shape.Id.Root);

    public IEnumerable<GraphShape> With(string trait) => Own.Where(shape => shape.Has(trait));

    /// <summary>The members of a shape in their order.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer needs the answer.</exception>
    public ImmutableArray<GraphShape> MembersOf(GraphShape shape)
    {
        ThrowIfCanceled();
        return !shape.IsMember && _members.TryGetValue(shape.Id, out ImmutableArray<GraphShape> members) ? members : ImmutableArray<GraphShape>.Empty;
    }

    public GraphShape? MemberOf(GraphShape shape, string name) => MembersOf(shape).FirstOrDefault(member => member.Member!.Name.Value == name);

    /// <summary>What a member targets, or the shape itself.</summary>
    public GraphShape? TargetOf(GraphShape shape) => shape.Member is null ? shape : Find(shape.Member.Target.Value);

    public GraphShape ContainerOf(GraphShape member) => _shapes[member.Id.Root];

    /// <summary>The input of an operation; null where it has none.</summary>
    public GraphShape? InputOf(GraphShape operation) => Message(operation.Operation?.Input?.Value);

    public GraphShape? OutputOf(GraphShape operation) => Message(operation.Operation?.Output?.Value);

    /// <summary>A trait of a member, or else of what it targets.</summary>
    public JsonNode? TraitOf(GraphShape shape, string trait) => shape.Traits.Get(trait) ?? TargetOf(shape)?.Traits.Get(trait);

    /// <summary>The ways that lead from a shape to others, except those that selectors have to ask for.</summary>
    public IEnumerable<Relation> Outgoing(GraphShape shape) => Relations.From(this, shape);

    /// <summary>The ways that lead to a shape.</summary>
    public IEnumerable<Relation> Incoming(GraphShape shape) => _incoming.Value[shape];

    private GraphShape? Message(ShapeId? id) => id is { } named && named != Prelude.Unit ? Find(named) : null;

    private List<GraphShape> Add(ShapeDefinition definition)
    {
        GraphShape shape = new(definition, null);
        _shapes[definition.Id] = shape;
        List<GraphShape> added = new() { shape };
        if (definition is not AggregateDefinition aggregate)
        {
            return added;
        }

        ImmutableArray<GraphShape>.Builder members = ImmutableArray.CreateBuilder<GraphShape>(aggregate.Members.Count);
        foreach (MemberDefinition member in aggregate.Members)
        {
            GraphShape node = new(definition, member);
            _shapes[node.Id] = node;
            members.Add(node);
        }

        _members[definition.Id] = members.ToImmutable();
        added.AddRange(members);
        return added;
    }
}

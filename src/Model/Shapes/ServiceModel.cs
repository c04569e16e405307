using System.Collections.Immutable;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Shapes;

/// <summary>
/// All shapes of a project's model files, assembled: <c>apply</c> statements applied, mixins flattened, the prelude
/// (<c>smithy.api#String</c> and its like) included. Every reference resolves. Two models with equal shapes are equal.
/// </summary>
public sealed class ServiceModel : IEquatable<ServiceModel>
{
    private readonly IReadOnlyDictionary<ShapeId, Shape> _shapes;
    private readonly Lazy<ImmutableSortedDictionary<ShapeId, Shape>> _sorted;
    private readonly Lazy<IReadOnlyDictionary<ShapeId, JsonNode>> _sensitive;
    private readonly ShapeReads? _reads;

    public ServiceModel(IReadOnlyDictionary<ShapeId, Shape> shapes)
        : this(shapes, new(() => shapes.ToImmutableSortedDictionary()), new(() => SensitiveShapes.Find(shapes)), null)
    {
    }

    private ServiceModel(
        IReadOnlyDictionary<ShapeId, Shape> shapes, Lazy<ImmutableSortedDictionary<ShapeId, Shape>> sorted,
        Lazy<IReadOnlyDictionary<ShapeId, JsonNode>> sensitive, ShapeReads? reads)
    {
        _shapes = shapes;
        _sorted = sorted;
        _sensitive = sensitive;
        _reads = reads;
    }

    /// <summary>The shapes in the order of their ids.</summary>
    public ImmutableSortedDictionary<ShapeId, Shape> Shapes
    {
        get
        {
            _reads?.AddAll();
            return _sorted.Value;
        }
    }

    /// <summary>The services in the order of their ids.</summary>
    public IEnumerable<ServiceShape> Services => OfKind<ServiceShape>().OrderBy(service => service.Id);

    public Shape this[ShapeId id] => Find(id) ?? throw new KeyNotFoundException($"There is no shape '{id}'.");

    /// <summary>The shape, or null when there is none.</summary>
    public Shape? Find(ShapeId id)
    {
        Shape? shape = _shapes.TryGetValue(id, out Shape? found) ? found : null;
        _reads?.Add(id, shape);
        return shape;
    }

    public Shape TargetOf(MemberShape member) => this[member.Target];

    /// <summary>The trait of something sensitive in a shape or in what it leads to, or null.</summary>
    internal JsonNode? SensitiveIn(ShapeId id)
    {
        JsonNode? trait = _sensitive.Value.TryGetValue(id, out JsonNode? found) ? found : null;
        _reads?.AddSensitive(id, trait);
        return trait;
    }

    /// <summary>The shapes of a kind, in no order.</summary>
    internal IEnumerable<T> OfKind<T>()
        where T : Shape
    {
        _reads?.AddAll();
        return _shapes.Values.OfType<T>();
    }

    /// <summary>The same model, which keeps a record of what is looked up in it.</summary>
    internal ServiceModel RecordedIn(ShapeReads reads) => new(_shapes, _sorted, _sensitive, reads);

    public bool Equals(ServiceModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _shapes.Count == other._shapes.Count
            && _shapes.All(shape => other._shapes.TryGetValue(shape.Key, out Shape? same) && shape.Value.Equals(same)));

    public override bool Equals(object? obj) => Equals(obj as ServiceModel);

    public override int GetHashCode() => _shapes.Count;
}

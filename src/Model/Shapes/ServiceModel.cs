using System.Collections.Immutable;

namespace Smithwright.Model;

/// <summary>
/// All shapes of a project's model files, assembled: <c>apply</c> statements applied, mixins flattened, the prelude
/// (<c>smithy.api#String</c> and its like) included. Every reference resolves. Two models with equal shapes are equal.
/// </summary>
public sealed class ServiceModel : IEquatable<ServiceModel>
{
    private readonly ImmutableSortedDictionary<ShapeId, Shape> _shapes;
    private readonly IReadOnlyDictionary<ShapeId, Shape> _index;
    private readonly ShapeReads? _reads;

    public ServiceModel(ImmutableSortedDictionary<ShapeId, Shape> shapes)
        : this(shapes, shapes.ToDictionary(pair => pair.Key, pair => pair.Value), null)
    {
    }

    private ServiceModel(ImmutableSortedDictionary<ShapeId, Shape> shapes, IReadOnlyDictionary<ShapeId, Shape> index, ShapeReads? reads)
    {
        _shapes = shapes;
        _index = index;
        _reads = reads;
    }

    /// <summary>The shapes in the order of their ids.</summary>
    public ImmutableSortedDictionary<ShapeId, Shape> Shapes
    {
        get
        {
            _reads?.AddAll();
            return _shapes;
        }
    }

    public IEnumerable<ServiceShape> Services => Shapes.Values.OfType<ServiceShape>();

    public Shape this[ShapeId id] => Find(id) ?? throw new KeyNotFoundException($"There is no shape '{id}'.");

    /// <summary>The shape, or null when there is none.</summary>
    public Shape? Find(ShapeId id)
    {
        Shape? shape = _index.TryGetValue(id, out Shape? found) ? found : null;
        _reads?.Add(id, shape);
        return shape;
    }

    public Shape TargetOf(MemberShape member) => this[member.Target];

    /// <summary>The same model, which keeps a record of what is looked up in it.</summary>
    internal ServiceModel RecordedIn(ShapeReads reads) => new(_shapes, _index, reads);

    public bool Equals(ServiceModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _shapes.Count == other._shapes.Count && _shapes.Values.SequenceEqual(other._shapes.Values));

    public override bool Equals(object? obj) => Equals(obj as ServiceModel);

    public override int GetHashCode() =>
        _shapes.Values.Aggregate(_shapes.Count, (hash, shape) => unchecked((hash * 31) + shape.GetHashCode()));
}

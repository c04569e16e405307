using System.Collections.Immutable;

namespace Smithwright.Model;

/// <summary>
/// All shapes of a project's model files, assembled: <c>apply</c> statements applied, mixins flattened, the prelude
/// (<c>smithy.api#String</c> and its like) included. Every reference resolves. Two models with equal shapes are equal.
/// </summary>
public sealed class ServiceModel(ImmutableSortedDictionary<ShapeId, Shape> shapes) : IEquatable<ServiceModel>
{
    public ImmutableSortedDictionary<ShapeId, Shape> Shapes { get; } = shapes;

    public IEnumerable<ServiceShape> Services => Shapes.Values.OfType<ServiceShape>();

    public Shape this[ShapeId id] => Shapes[id];

    public Shape TargetOf(MemberShape member) => Shapes[member.Target];

    public bool Equals(ServiceModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Shapes.Count == other.Shapes.Count && Shapes.Values.SequenceEqual(other.Shapes.Values));

    public override bool Equals(object? obj) => Equals(obj as ServiceModel);

    public override int GetHashCode() =>
        Shapes.Values.Aggregate(Shapes.Count, (hash, shape) => unchecked((hash * 31) + shape.GetHashCode()));
}

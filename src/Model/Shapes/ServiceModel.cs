using System.Collections.Immutable;

namespace Smithwright.Model;

/// <summary>
/// All shapes of a project's model files, assembled: <c>apply</c> statements applied, mixins flattened, the prelude
/// (<c>smithy.api#String</c> and its like) included. Every reference resolves.
/// </summary>
public sealed class ServiceModel(ImmutableSortedDictionary<ShapeId, Shape> shapes)
{
    public ImmutableSortedDictionary<ShapeId, Shape> Shapes { get; } = shapes;

    public IEnumerable<ServiceShape> Services => Shapes.Values.OfType<ServiceShape>();

    public Shape this[ShapeId id] => Shapes[id];

    public Shape TargetOf(MemberShape member) => Shapes[member.Target];
}

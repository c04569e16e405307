using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Assembly;

/// <summary>What may stand at the other end of a reference.</summary>
internal sealed class ReferenceKind
{
    private readonly Func<ShapeDefinition, bool> _accepts;

    private ReferenceKind(string expected, Func<ShapeDefinition, bool> accepts)
    {
        Expected = expected;
        _accepts = accepts;
    }

    public static ReferenceKind MemberTarget { get; } = new("a shape that holds data", shape => IsData(shape) && shape.Id != Prelude.Unit);

    /// <summary>Of unions alone, members may have no value.</summary>
    public static ReferenceKind UnionMemberTarget { get; } = new("a shape that holds data, or none", IsData);

    public static ReferenceKind MapKey { get; } = new(
        "the key of a map to be a string or an enum",
        shape => shape is SimpleDefinition { Kind: SimpleKind.String } or AggregateDefinition { Kind: AggregateKind.Enum });

    public static ReferenceKind InputOrOutput { get; } =
        new("a structure that is no error", shape => shape is AggregateDefinition { Kind: AggregateKind.Structure } && !shape.Traits.Has(TraitIds.Error));

    public static ReferenceKind Error { get; } = new(
        $"a structure with the trait '{TraitIds.Error}'",
        shape => shape is AggregateDefinition { Kind: AggregateKind.Structure } && shape.Traits.Has(TraitIds.Error));

    public static ReferenceKind Operation { get; } = new("an operation", shape => shape is OperationDefinition);

    public static ReferenceKind Resource { get; } = new("a resource", shape => shape is ResourceDefinition);

    public string Expected { get; }

    public bool Accepts(ShapeDefinition target) => _accepts(target);

    private static bool IsData(ShapeDefinition shape) =>
        shape is SimpleDefinition or AggregateDefinition && !shape.Traits.Has(TraitIds.Trait) && !shape.Traits.Has(TraitIds.Mixin);
}

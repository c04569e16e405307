using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>What a path into an input leads to: a shape, or a list of something that is no shape of its own.</summary>
/// <param name="Shape">The shape; null for a text that is no member, such as a key, and for lists of <paramref name="Item"/>.</param>
/// <param name="Item">What is in the list.</param>
/// <param name="IsSparse">Whether items of the list may be null.</param>
internal sealed record InputPathType(Shape? Shape, InputPathType? Item = null, bool IsSparse = false)
{
    public static InputPathType Text { get; } = new((Shape?)null);

    public bool IsText => Item is null && Shape is null or EnumShape or SimpleShape { Kind: SimpleKind.String };

    public bool IsList => Item is not null || Shape is ListShape;

    public bool IsBoolean => Shape is SimpleShape { Kind: SimpleKind.Boolean };

    public static InputPathType ListOf(InputPathType item, bool isSparse = false) => new(null, item, isSparse);

    /// <summary>The type of a list, by its items; the type itself where it is no list.</summary>
    public InputPathType AsList(ServiceModel model) =>
        Shape is ListShape list ? ListOf(new InputPathType(model.TargetOf(list.Member)), list.Traits.Has(TraitIds.Sparse)) : this;
}

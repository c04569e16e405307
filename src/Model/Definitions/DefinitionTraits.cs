using Smithwright.Model.Shapes;

namespace Smithwright.Model.Definitions;

/// <summary>The traits of a shape or member, by its id.</summary>
internal static class DefinitionTraits
{
    /// <summary>The traits; null when there is no such shape or member, or when it belongs to Smithy.</summary>
    public static TraitMap? Of(DefinitionSet set, ShapeId id) =>
        PreludeDefinitions.Contains(id.Root) || set.Find(id.Root) is not ShapeDefinition shape ? null
        : id.Member is null ? shape.Traits
        : (shape as AggregateDefinition)?.Member(id.Member)?.Traits;

    /// <summary>Replaces the traits of a shape or member that is there. What says the same stays the very same object.</summary>
    public static void Set(DefinitionSet set, ShapeId id, TraitMap traits)
    {
        ShapeDefinition shape = set.Find(id.Root)!;
        if (id.Member is null)
        {
            set.Set(traits.IsWrittenAs(shape.Traits) ? shape : shape.WithTraits(traits));
            return;
        }

        AggregateDefinition aggregate = (AggregateDefinition)shape;
        MemberDefinition member = aggregate.Member(id.Member)!;
        set.Set(traits.IsWrittenAs(member.Traits)
            ? aggregate
            : aggregate with { Members = aggregate.Members.Items.Replace(member, member with { Traits = traits }) });
    }
}

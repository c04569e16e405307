using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Turns the nullability of Smithy 1.0 and C2J, where numbers and booleans are zero unless boxed, into that of 2.0, where members
/// say their default (https://smithy.io/2.0/guides/migrating-idl-1-to-2.html).
/// </summary>
internal sealed class NullabilityUpgrade(DefinitionSet set)
{
    public void UpgradeAll()
    {
        foreach (ShapeDefinition definition in set.All)
        {
            if (definition is AggregateDefinition { Kind: AggregateKind.Structure, Header.Version: ModelVersion.One } structure)
            {
                set.Set(structure with { Members = structure.Members.Select(Upgrade).ToEquatableArray() });
            }
        }

        foreach (SimpleDefinition simple in set.All.OfType<SimpleDefinition>().Where(shape => shape.Header.Version == ModelVersion.One))
        {
            bool zero = IsZeroByDefault(simple) && !simple.Traits.Has(TraitIds.Default);
            TraitMap traits = zero
                ? simple.Traits.With(TraitIds.Default, ImplicitDefault.For(simple.Kind, simple.Header.Id.Span))
                : simple.Traits;
            set.Set(simple.WithTraits(traits.Without(TraitIds.Box)));
        }
    }

    private MemberDefinition Upgrade(MemberDefinition member)
    {
        TraitMap traits = member.Traits.Without(TraitIds.Box);
        if (member.Traits.Has(TraitIds.Default) || set.Find(member.Target.Value) is not SimpleDefinition target)
        {
            return member with { Traits = traits };
        }

        if (IsZeroByDefault(target))
        {
            JsonNode value = member.Traits.Has(TraitIds.Box)
                ? new JsonNull(member.Name.Span)
                : ImplicitDefault.For(target.Kind, member.Name.Span);
            return member with { Traits = traits.With(TraitIds.Default, value) };
        }

        // A streaming payload is never absent, only empty.
        bool emptyStream = target.Kind == SimpleKind.Blob
            && target.Traits.Has(TraitIds.Streaming)
            && traits.Has(TraitIds.HttpPayload)
            && !traits.Has(TraitIds.Required);
        return member with { Traits = emptyStream ? traits.With(TraitIds.Default, new JsonString(member.Name.Span, "")) : traits };
    }

    /// <summary>In 1.0 the prelude's <c>Integer</c> and its like are boxed, <c>PrimitiveInteger</c> and its like are not.</summary>
    private static bool IsZeroByDefault(SimpleDefinition shape) =>
        ImplicitDefault.Kinds.Contains(shape.Kind)
        && !shape.Traits.Has(TraitIds.Box)
        && (shape.Header.Version == ModelVersion.One || shape.Traits.Has(TraitIds.Default));
}

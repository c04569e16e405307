using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Gives members with the trait <c>smithwright.api#sparse</c> a copy of the list or map that they target, which is sparse; the shape itself, which others may target
/// as well, stays dense.
/// </summary>
internal sealed class SparseMembers(DefinitionSet set)
{
    public void CopyTargets()
    {
        foreach (AggregateDefinition owner in set.All.OfType<AggregateDefinition>())
        {
            foreach (MemberDefinition member in owner.Members)
            {
                // A target of another type is reported with the places of all traits, a missing one with all references.
                if (member.Traits.Get(TraitIds.SparseMember) is JsonNode trait
                    && set.Find(member.Target.Value) is AggregateDefinition { Kind: AggregateKind.List or AggregateKind.Map } target
                    && !target.Traits.Has(TraitIds.Sparse))
                {
                    CopyTarget(owner.Id, member, target, trait);
                }
            }
        }
    }

    private void CopyTarget(ShapeId owner, MemberDefinition member, AggregateDefinition target, JsonNode trait)
    {
        ShapeId id = Unused(new ShapeId(owner.Namespace, $"{owner.Name}_{member.Name.Value}_{target.Id.Name}"));
        set.Set(target with
        {
            Header = target.Header with
            {
                Id = new Located<ShapeId>(id, target.Header.Id.Span),
                Traits = target.Traits.With(TraitIds.Sparse, trait),
            },
        });
        // The owner as it is now: another of its members may have been changed before.
        AggregateDefinition now = (AggregateDefinition)set.Find(owner)!;
        MemberDefinition changed = member with { Target = new Located<ShapeId>(id, member.Target.Span) };
        set.Set(now with { Members = now.Members.Items.Replace(member, changed) });
    }

    private ShapeId Unused(ShapeId id)
    {
        while (set.Find(id) is not null)
        {
            id = new ShapeId(id.Namespace, id.Name + "_");
        }

        return id;
    }
}

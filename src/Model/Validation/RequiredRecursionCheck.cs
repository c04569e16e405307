using Smithwright.Model.Assembly;

namespace Smithwright.Model.Validation;

/// <summary>
/// Finds structures that require themselves, directly or through others: no value of such a structure is ever finished
/// (https://smithy.io/2.0/spec/aggregate-types.html#recursive-shape-definitions). The members that close the circle are no longer required.
/// </summary>
internal sealed class RequiredRecursionCheck(DefinitionSet set, ProblemSink problems)
{
    public void CheckAll()
    {
        foreach (AggregateDefinition structure in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind == AggregateKind.Structure))
        {
            foreach (MemberDefinition member in Required(structure))
            {
                // Earlier members of the same structure may have changed it.
                if (Reaches(member.Target.Value, structure.Id) && set.Find(structure.Id) is AggregateDefinition current)
                {
                    problems.Add(
                        ProblemIds.InvalidTrait,
                        member.Traits.Get(TraitIds.Required)!.Span,
                        $"Member '{member.Name}' cannot be required: each '{structure.Id.Name}' would need another one without end.");
                    set.Set(current with { Members = current.Members.Items.Replace(member, member with { Traits = member.Traits.Without(TraitIds.Required) }) });
                }
            }
        }
    }

    private bool Reaches(ShapeId from, ShapeId goal)
    {
        var seen = new HashSet<ShapeId>();
        var pending = new Stack<ShapeId>([from]);
        while (pending.Count > 0)
        {
            ShapeId id = pending.Pop();
            if (id == goal)
            {
                return true;
            }

            if (seen.Add(id) && set.Find(id) is AggregateDefinition { Kind: AggregateKind.Structure } structure)
            {
                foreach (MemberDefinition member in Required(structure))
                {
                    pending.Push(member.Target.Value);
                }
            }
        }

        return false;
    }

    private IEnumerable<MemberDefinition> Required(AggregateDefinition structure) => structure.Members.Where(member =>
        member.Traits.Has(TraitIds.Required) && set.Find(member.Target.Value) is AggregateDefinition { Kind: AggregateKind.Structure });
}

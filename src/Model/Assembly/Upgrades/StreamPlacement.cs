using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Removes streams that stand where none can (https://smithy.io/2.0/spec/streaming.html): they are members of inputs and outputs, not of errors, lists, maps,
/// unions or structures inside of others. What a stream of events holds are structures.
/// </summary>
internal sealed class StreamPlacement(DefinitionSet set, ProblemSink problems)
{
    public void RemoveMisplaced()
    {
        HashSet<ShapeId> streams = new(set.All.Where(shape => shape.Traits.Has(TraitIds.Streaming)).Select(shape => shape.Id));
        if (streams.Count == 0)
        {
            return;
        }

        HashSet<ShapeId> holders = new(set.All
            .Where(shape => shape is AggregateDefinition { Kind: AggregateKind.Structure } structure && structure.Members.Any(member => streams.Contains(member.Target.Value)))
            .Select(shape => shape.Id));
        foreach (AggregateDefinition aggregate in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind is not (AggregateKind.Enum or AggregateKind.IntEnum)))
        {
            bool mayStream = aggregate.Kind == AggregateKind.Structure && !aggregate.Traits.Has(TraitIds.Error);
            Keep(aggregate, member => FaultOf(aggregate, member, !mayStream && streams.Contains(member.Target.Value), holders.Contains(member.Target.Value)));
        }
    }

    private string? FaultOf(AggregateDefinition owner, MemberDefinition member, bool isMisplaced, bool isHolder)
    {
        if (isMisplaced)
        {
            return $"'{member.Target}' streams, which only members of inputs and outputs may, but '{owner.Id}' is {(owner.Kind == AggregateKind.Structure ? "an error" : $"a {owner.Type}")}.";
        }

        if (isHolder)
        {
            return $"'{member.Target}' has a stream, so that it can be nothing but an input or output.";
        }

        bool isEvent = owner.Kind == AggregateKind.Union && owner.Traits.Has(TraitIds.Streaming);
        return isEvent && set.Find(member.Target.Value) is not AggregateDefinition { Kind: AggregateKind.Structure }
            ? $"Expected the members of a stream of events to be structures, but '{member.Target}' is of type {set.Find(member.Target.Value)?.Type}."
            : null;
    }

    private void Keep(AggregateDefinition aggregate, Func<MemberDefinition, string?> faultOf)
    {
        List<MemberDefinition> kept = [];
        foreach (MemberDefinition member in aggregate.Members)
        {
            if (faultOf(member) is string fault)
            {
                // Of errors, Smithy reports the operation.
                problems.Add(aggregate.Traits.Has(TraitIds.Error) ? ProblemIds.UnsupportedFeature : ProblemIds.InvalidTrait, member.Target.Span, fault);
            }
            else
            {
                kept.Add(member);
            }
        }

        if (kept.Count == aggregate.Members.Count)
        {
            return;
        }

        if (aggregate.Kind is AggregateKind.List or AggregateKind.Map)
        {
            set.Break(aggregate.Id);
        }
        else
        {
            set.Set(aggregate with { Members = kept.ToEquatableArray() });
        }
    }
}

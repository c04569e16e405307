using Smithwright.Model.Shapes;

namespace Smithwright.Model.Comparison;

/// <summary>Compares the members of structures, errors and unions by their C# names, and what collections hold.</summary>
internal sealed class MemberComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    private readonly ConstraintComparison _constraints = new(before, after, differences);
    private readonly TraitComparison _traits = new(before, after, differences);
    private readonly PresenceComparison _presence = new(before, after, differences);

    public void Compare(Shape old, Shape type)
    {
        IReadOnlyDictionary<string, MemberShape> olds = before.MembersOf(old);
        IReadOnlyDictionary<string, MemberShape> members = after.MembersOf(type);
        foreach (KeyValuePair<string, MemberShape> pair in olds)
        {
            if (!members.TryGetValue(pair.Key, out MemberShape? member))
            {
                differences.AddAt(
                    type.Id, DifferenceIds.MemberRemoved, ChangeEffect.BreaksSource, pair.Value.Id, $"'{type.Id.Name}' has no member '{pair.Value.Name}' any more.");
            }
            else if (CompareTypes(pair.Value, member) && type is StructureShape)
            {
                _presence.Compare(old, pair.Value, type, member);
            }
        }

        foreach (MemberShape member in members.Where(pair => !olds.ContainsKey(pair.Key)).Select(pair => pair.Value))
        {
            Added(old, type, member);
        }
    }

    /// <summary>Compares what two lists or maps with the same id hold.</summary>
    public void OfCollection(Shape old, Shape collection)
    {
        bool wasSparse = old.Traits.Has(TraitIds.Sparse);
        bool isSparse = collection.Traits.Has(TraitIds.Sparse);
        if (wasSparse != isSparse)
        {
            differences.Add(
                DifferenceIds.MemberTypeChanged,
                ChangeEffect.BreaksSource,
                collection.Id,
                $"What '{collection.Id.Name}' holds {(isSparse ? "may be null now" : "may no longer be null")}.",
                collection.Traits.Get(TraitIds.Sparse));
        }

        foreach ((MemberShape was, MemberShape member) in Reach.MembersOf(old).Zip(Reach.MembersOf(collection), (was, member) => (was, member)))
        {
            // Keys are strings in C#, whatever the model calls them.
            if (member.Name == "key")
            {
                CompareTraits(was, member);
            }
            else
            {
                CompareTypes(was, member);
            }
        }
    }

    /// <summary>Compares types, and all else where they are the same.</summary>
    private bool CompareTypes(MemberShape old, MemberShape member)
    {
        // Of the same target, the target says what changed.
        string was = TypeDescription.Of(before, old);
        string now = TypeDescription.Of(after, member);
        if (was != now && !(old.Target == member.Target && IsCollection(before, old) && IsCollection(after, member)))
        {
            // Callers that send a narrower number still can; callers that read it need its exact type.
            bool isWider = !before.IsReceived(old.Id.Root) && !IsPartOfCollection(before, old) && TypeDescription.IsWiderNumber(was, now);
            differences.Add(
                DifferenceIds.MemberTypeChanged,
                isWider ? ChangeEffect.Loosens : ChangeEffect.BreaksSource,
                member.Id,
                $"{TraitComparison.NameOf(member.Id)} was of type {was} and is of type {now} now.");
            return false;
        }

        CompareTraits(old, member);
        return true;
    }

    private void CompareTraits(MemberShape old, MemberShape member)
    {
        _constraints.OfMember(old, member);
        _traits.OfMember(old, member);
    }

    private void Added(Shape old, Shape type, MemberShape member)
    {
        bool mustBeSet = type is StructureShape && before.IsSent(old.Id) && after.PresenceOf(type, member) == Presence.Required;
        if (mustBeSet)
        {
            differences.Add(
                DifferenceIds.RequiredMemberAdded, ChangeEffect.BreaksSource, member.Id, $"'{type.Id.Name}' has a new member '{member.Name}' that must be set.");
        }
        else
        {
            differences.Add(DifferenceIds.MemberAdded, ChangeEffect.Adds, member.Id, $"'{type.Id.Name}' has a new member '{member.Name}'.");
        }
    }

    private static bool IsPartOfCollection(ClientSurface surface, MemberShape member) => surface.Model[member.Id.Root] is ListShape or MapShape;

    private static bool IsCollection(ClientSurface surface, MemberShape member) => surface.Model.TargetOf(member) is ListShape or MapShape;
}

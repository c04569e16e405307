using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.Assembly.Mixins;

/// <summary>Adds one definition to what was mixed in before it; where both say something, the later one is right.</summary>
internal static class MixinMerge
{
    /// <summary>The traits of a mixin that its users get.</summary>
    public static TraitMap InheritedTraits(TraitMap traits)
    {
        TraitMap inherited = traits.Without(TraitIds.Mixin);
        return MixinTrait.Of(traits) is { } mixin ? mixin.LocalTraits.Aggregate(inherited, (rest, trait) => rest.Without(trait)) : inherited;
    }

    public static TraitMap Override(TraitMap earlier, TraitMap later) =>
        later.All.Aggregate(earlier, (traits, trait) => traits.With(trait.Key, trait.Value));

    /// <summary>Adds definitions in their order. Neighbors are added first, so that one with many mixins does not copy the first of them again for each other.</summary>
    public static ShapeDefinition AddAll(List<ShapeDefinition> parts)
    {
        while (parts.Count > 1)
        {
            parts = Enumerable.Range(0, (parts.Count + 1) / 2)
                .Select(pair => 2 * pair + 1 < parts.Count ? Add(parts[2 * pair], parts[2 * pair + 1]) : parts[2 * pair])
                .ToList();
        }

        return parts[0];
    }

    /// <summary>Both are of one type, which the caller has seen to.</summary>
    public static ShapeDefinition Add(ShapeDefinition earlier, ShapeDefinition later)
    {
        ShapeHeader header = later.Header with { Traits = Override(earlier.Traits, later.Traits) };
        return (earlier, later) switch
        {
            (AggregateDefinition left, AggregateDefinition right) => right with { Header = header, Members = Members(left, right) },
            (OperationDefinition left, OperationDefinition right) => right with
            {
                Header = header,
                Input = right.Input ?? left.Input,
                Output = right.Output ?? left.Output,
                Errors = Union(left.Errors, right.Errors),
            },
            (ServiceDefinition left, ServiceDefinition right) => right with
            {
                Header = header,
                Version = right.Version.Length > 0 ? right.Version : left.Version,
                Operations = Union(left.Operations, right.Operations),
                Resources = Union(left.Resources, right.Resources),
                Errors = Union(left.Errors, right.Errors),
                Renames = Union(left.Renames, right.Renames),
            },
            (ResourceDefinition left, ResourceDefinition right) => right with
            {
                Header = header,
                Operations = Union(left.Operations, right.Operations),
                Resources = Union(left.Resources, right.Resources),
            },
            _ => later with { Header = header },
        };
    }

    private static EquatableArray<MemberDefinition> Members(AggregateDefinition earlier, AggregateDefinition later)
    {
        List<MemberDefinition> members = earlier.Members.ToList();
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int i = members.Count - 1; i >= 0; i--)
        {
            positions[members[i].Name.Value] = i;
        }

        foreach (MemberDefinition member in later.Members)
        {
            if (positions.TryGetValue(member.Name.Value, out int index))
            {
                Located<ShapeId> target = member.Target.Value == MemberDefinition.Elided ? members[index].Target : member.Target;
                members[index] = member with { Target = target, Traits = Override(members[index].Traits, member.Traits) };
            }
            else
            {
                positions.Add(member.Name.Value, members.Count);
                members.Add(member);
            }
        }

        return members.ToEquatableArray();
    }

    private static EquatableArray<T> Union<T>(EquatableArray<T> earlier, EquatableArray<T> later)
        where T : IEquatable<T> => earlier.Union(later).ToEquatableArray();
}

namespace Smithwright.Model.Assembly;

/// <summary>Adds one definition to what was mixed in before it; where both say something, the later one is right.</summary>
internal static class MixinMerge
{
    /// <summary>The traits of a mixin that its users get.</summary>
    public static TraitMap InheritedTraits(TraitMap traits)
    {
        var local = (traits.Get(TraitIds.Mixin) as JsonObject)?["localTraits"] as JsonArray;
        TraitMap inherited = traits.Without(TraitIds.Mixin);
        return (local?.Items.OfType<JsonString>() ?? []).Aggregate(inherited, (rest, trait) => rest.Without(trait.Value));
    }

    public static TraitMap Override(TraitMap earlier, TraitMap later) =>
        later.All.Aggregate(earlier, (traits, trait) => traits.With(trait.Key, trait.Value));

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
        foreach (MemberDefinition member in later.Members)
        {
            int index = members.FindIndex(other => other.Name.Equals(member.Name));
            if (index < 0)
            {
                members.Add(member);
            }
            else
            {
                members[index] = member with { Traits = Override(members[index].Traits, member.Traits) };
            }
        }

        return members.ToEquatableArray();
    }

    private static EquatableArray<T> Union<T>(EquatableArray<T> earlier, EquatableArray<T> later)
        where T : IEquatable<T> => earlier.Union(later).ToEquatableArray();
}

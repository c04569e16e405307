using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Checks;
using Smithwright.Model.Validation.Placement;

namespace Smithwright.Model.Validation;

/// <summary>
/// Checks the traits of all shapes and members. Traits with a wrong value are reported and taken off, so that whoever reads the
/// model may rely on the values it has.
/// </summary>
internal sealed class TraitValidator(DefinitionSet set, ProblemSink problems)
{
    public void ValidateAll()
    {
        foreach (ShapeDefinition definition in set.All.Where(shape => !PreludeDefinitions.Contains(shape.Id)))
        {
            TraitMap traits = Validate(definition.Traits, definition, null, definition);
            // What is right stays the very same, so that what was made of it before can be used again.
            ShapeDefinition valid = ReferenceEquals(traits, definition.Traits) ? definition : definition.WithTraits(traits);
            set.Set(valid is AggregateDefinition aggregate ? ValidateMembers(aggregate) : valid);
        }
    }

    private AggregateDefinition ValidateMembers(AggregateDefinition aggregate)
    {
        MemberDefinition[]? changed = null;
        for (int i = 0; i < aggregate.Members.Count; i++)
        {
            MemberDefinition member = aggregate.Members[i];
            MemberDefinition valid = Validate(member, aggregate);
            if (!ReferenceEquals(valid, member))
            {
                changed ??= aggregate.Members.ToArray();
                changed[i] = valid;
            }
        }

        return changed is null ? aggregate : aggregate with { Members = changed.ToEquatableArray() };
    }

    private MemberDefinition Validate(MemberDefinition member, AggregateDefinition owner)
    {
        // Members of enums say that they target nothing, and their traits speak of the enum.
        ShapeDefinition target = set.Find(member.Target.Value) ?? owner;
        TraitMap valid = Validate(member.Traits, owner, member, target);
        return ReferenceEquals(valid, member.Traits) ? member : member with { Traits = valid };
    }

    private TraitMap Validate(TraitMap traits, ShapeDefinition owner, MemberDefinition? member, ShapeDefinition target)
    {
        TraitMap valid = traits;
        foreach (KeyValuePair<string, JsonNode> trait in traits.All)
        {
            if (TraitChecks.Find(trait.Key) is not TraitCheck check)
            {
                KnownTraits.ReportMisspelling(trait.Key, trait.Value, problems);
                continue;
            }

            TraitUse use = new(trait.Key, traits, owner, member, target, set, problems);
            check(use);
            if (use.Kept is not null)
            {
                TraitPlaces.Find(trait.Key)?.Check(use);
            }

            if (!ReferenceEquals(use.Kept, trait.Value))
            {
                valid = use.Kept is null ? valid.Without(trait.Key) : valid.With(trait.Key, use.Kept);
            }
        }

        return valid;
    }
}

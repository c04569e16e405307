using System.Collections.Immutable;
using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.Comparison;

/// <summary>
/// Compares the constraints of shapes and members. A narrower constraint affects callers that send; a wider one affects both sides, for responses may hold
/// what they could not.
/// </summary>
internal sealed class ConstraintComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    private static readonly string[] Overridable = [TraitIds.Length, TraitIds.Range, TraitIds.Pattern];

    /// <summary>Compares what two shapes with the same C# meaning say themselves.</summary>
    public void OfShape(Shape old, Shape shape) =>
        Compare(new Subject(shape.Id, TraitComparison.NameOf(shape.Id), after.IsSent(shape.Id)), old.Traits, shape.Traits);

    /// <summary>Compares what two members say themselves and, where they have different targets, what those say.</summary>
    public void OfMember(MemberShape old, MemberShape member) =>
        OfMember(old, member, new Subject(member.Id, TraitComparison.NameOf(member.Id), after.IsSent(member.Id.Root)));

    private void OfMember(MemberShape old, MemberShape member, Subject subject)
    {
        (Shape oldTarget, Shape target) = (before.Model.TargetOf(old), after.Model.TargetOf(member));
        if (old.Target == member.Target)
        {
            (TraitMap was, TraitMap now) = (old.Traits, member.Traits);
            foreach (string trait in Overridable.Where(trait => was.Has(trait) || now.Has(trait)))
            {
                (was, now) = (Inherit(was, oldTarget, trait), Inherit(now, target, trait));
            }

            Compare(subject, was, now);
            return;
        }

        Compare(subject, Merge(old, oldTarget), Merge(member, target));
        foreach ((MemberShape was, MemberShape now) in Reach.MembersOf(oldTarget).Zip(Reach.MembersOf(target), (was, now) => (was, now)))
        {
            if (oldTarget is ListShape or MapShape && target is ListShape or MapShape)
            {
                OfMember(was, now, subject with { Name = $"what {subject.Name} holds" });
            }
        }
    }

    private void Compare(Subject subject, TraitMap old, TraitMap traits)
    {
        (LengthTrait? oldLength, LengthTrait? length) = (LengthTrait.Of(old), LengthTrait.Of(traits));
        Bound(subject, "minimum length", oldLength?.MinNode, length?.MinNode, isMax: false);
        Bound(subject, "maximum length", oldLength?.MaxNode, length?.MaxNode, isMax: true);
        (RangeTrait? oldRange, RangeTrait? range) = (RangeTrait.Of(old), RangeTrait.Of(traits));
        Bound(subject, "minimum value", oldRange?.Min, range?.Min, isMax: false);
        Bound(subject, "maximum value", oldRange?.Max, range?.Max, isMax: true);
        Pattern(subject, PatternTrait.Of(old), PatternTrait.Of(traits));
        Conditions(subject, ConditionsTrait.Of(old), ConditionsTrait.Of(traits));
        bool wasUnique = old.Has(TraitIds.UniqueItems);
        if (wasUnique != traits.Has(TraitIds.UniqueItems))
        {
            Report(subject, tighter: !wasUnique, $"The items of {subject.Name} {(wasUnique ? "need not be unique any more" : "must be unique now")}.", traits.Get(TraitIds.UniqueItems));
        }
    }

    private void Bound(Subject subject, string name, JsonNumber? old, JsonNumber? now, bool isMax)
    {
        if (old is null && now is not null)
        {
            Report(subject, tighter: true, $"{Capital(subject.Name)} has a {name} of {now.Text} now.", now);
        }
        else if (now is null && old is not null)
        {
            Report(subject, tighter: false, $"{Capital(subject.Name)} has no {name} any more; it was {old.Text}.", null);
        }
        else if (old is not null && now is not null && NumberOrder.Compare(old.Text, now.Text) is var order and not 0)
        {
            Report(subject, tighter: isMax == order > 0, $"The {name} of {subject.Name} was {old.Text} and is {now.Text} now.", now);
        }
    }

    private void Pattern(Subject subject, PatternTrait? old, PatternTrait? now)
    {
        if (old is null && now is not null)
        {
            Report(subject, tighter: true, $"{Capital(subject.Name)} must match a pattern now: {now.Text}", now.Node);
        }
        else if (now is null && old is not null)
        {
            Report(subject, tighter: false, $"{Capital(subject.Name)} need not match a pattern any more; it was {old.Text}", null);
        }
        else if (old is not null && now is not null && old.Text != now.Text)
        {
            bool wider = PatternInclusion.IsWithin(EcmaPattern.Parse(old.Text, old.IsFullMatch, out _), EcmaPattern.Parse(now.Text, now.IsFullMatch, out _));
            Report(subject, tighter: !wider, $"The pattern of {subject.Name} was {old.Text} and is {now.Text} now{(wider ? ", which matches more" : "")}.", now.Node);
        }
    }

    private void Conditions(Subject subject, ImmutableArray<ConditionStatement> old, ImmutableArray<ConditionStatement> now)
    {
        Dictionary<string, ConditionStatement> known = old.ToDictionary(condition => condition.Name, StringComparer.Ordinal);
        HashSet<string> names = new(now.Select(condition => condition.Name), StringComparer.Ordinal);
        foreach (ConditionStatement condition in old.Where(condition => !names.Contains(condition.Name)))
        {
            Report(subject, tighter: false, $"Condition '{condition.Name}' of {subject.Name} was removed.", null);
        }

        foreach (ConditionStatement condition in now)
        {
            if (!known.TryGetValue(condition.Name, out ConditionStatement? was))
            {
                Report(subject, tighter: true, $"{Capital(subject.Name)} has a new condition '{condition.Name}'.", condition.Node);
            }
            else if (!was.Expression.Equals(condition.Expression))
            {
                Report(subject, tighter: true, $"Condition '{condition.Name}' of {subject.Name} has another expression.", condition.Node);
            }
        }
    }

    private void Report(Subject subject, bool tighter, string text, JsonNode? value)
    {
        ChangeEffect effect = !tighter ? ChangeEffect.Loosens : subject.IsSent ? ChangeEffect.Tightens : ChangeEffect.DocumentationOnly;
        differences.Add(tighter ? DifferenceIds.ConstraintTightened : DifferenceIds.ConstraintLoosened, effect, subject.Id, text, value);
    }

    private static TraitMap Merge(MemberShape member, Shape target) => member.Traits.All
        .Aggregate(target is StructureShape or UnionShape ? TraitMap.Empty : target.Traits, (traits, trait) => traits.With(trait.Key, trait.Value));

    private static TraitMap Inherit(TraitMap own, Shape target, string trait) =>
        !own.Has(trait) && target.Traits.Get(trait) is { } value ? own.With(trait, value) : own;

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>What is constrained.</summary>
    /// <param name="IsSent">Whether callers send it.</param>
    private sealed record Subject(ShapeId Id, string Name, bool IsSent);
}

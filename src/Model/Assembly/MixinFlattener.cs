namespace Smithwright.Model.Assembly;

/// <summary>
/// Gives shapes what they take from mixins (https://smithy.io/2.0/spec/mixins.html): members before their own, in the order
/// of the mixins, and traits, except those local to the mixin, unless they have their own.
/// </summary>
internal sealed class MixinFlattener(DefinitionSet set, TraitApplier traits, ProblemSink problems)
{
    private readonly HashSet<ShapeId> _flat = new();
    private readonly HashSet<ShapeId> _underWay = new();

    public void FlattenAll()
    {
        foreach (ShapeDefinition definition in set.All)
        {
            Flatten(definition.Id);
        }
    }

    private ShapeDefinition? Flatten(ShapeId id)
    {
        if (set.Find(id) is not ShapeDefinition definition || definition.Header.Mixins.IsEmpty || _flat.Contains(id))
        {
            return set.Find(id);
        }

        _underWay.Add(id);
        ShapeDefinition? mixed = null;
        foreach (Located<ShapeId> reference in definition.Header.Mixins)
        {
            if (Mixin(definition, reference) is ShapeDefinition mixin)
            {
                ShapeDefinition inheritable = mixin.WithTraits(MixinMerge.InheritedTraits(mixin.Traits));
                mixed = mixed is null ? inheritable : MixinMerge.Add(mixed, inheritable);
            }
        }

        _underWay.Remove(id);
        _flat.Add(id);
        ShapeDefinition flat = mixed is null ? definition : MixinMerge.Add(mixed, definition);
        set.Set(ApplyToMixedIn(flat));
        return set.Find(id);
    }

    private ShapeDefinition? Mixin(ShapeDefinition user, Located<ShapeId> reference)
    {
        if (_underWay.Contains(reference.Value))
        {
            Report(reference, $"Shape '{reference.Value}' mixes itself in.");
            return null;
        }

        if (Flatten(reference.Value) is not ShapeDefinition mixin)
        {
            if (!set.IsBroken(reference.Value))
            {
                Report(reference, $"No file defines mixin '{reference.Value}'{set.Suggest(reference.Value)}");
            }

            return null;
        }

        if (!mixin.Traits.Has(TraitIds.Mixin) || mixin.Type != user.Type)
        {
            Report(reference, $"Expected '{reference.Value}' to be a {user.Type} with the trait '{TraitIds.Mixin}'.");
            return null;
        }

        return mixin;
    }

    private ShapeDefinition ApplyToMixedIn(ShapeDefinition flat)
    {
        if (flat is not AggregateDefinition aggregate || !traits.ForMixedIn.TryGetValue(flat.Id, out List<TraitApplication>? applications))
        {
            return flat;
        }

        foreach (TraitApplication application in applications)
        {
            if (aggregate.Member(application.Target.Value.Member!) is MemberDefinition member)
            {
                MemberDefinition changed = member with { Traits = MixinMerge.Override(member.Traits, application.Traits) };
                aggregate = aggregate with { Members = aggregate.Members.Items.Replace(member, changed) };
            }
            else
            {
                traits.ReportMissingMember(application, aggregate.Members.Select(other => other.Name.Value));
            }
        }

        return aggregate;
    }

    private void Report(Located<ShapeId> reference, string message) => problems.Add(ProblemIds.UnresolvedShape, reference.Span, message);
}

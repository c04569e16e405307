using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Assembly.Mixins;

/// <summary>
/// Gives shapes what they take from mixins (https://smithy.io/2.0/spec/mixins.html): members before their own, in the order
/// of the mixins, and traits, except those local to the mixin, unless they have their own.
/// </summary>
internal sealed class MixinFlattener(DefinitionSet set, TraitApplier traits, ProblemSink problems)
{
    /// <summary>How many mixins may take from one another, one below the next.</summary>
    private const int MaxLevels = 64;

    /// <summary>How many members and errors all shapes together may take: each shape has its own copy of them.</summary>
    private const int MaxMembers = 1_000_000;

    // The shapes that are done, each with the levels of mixins below it.
    private readonly Dictionary<ShapeId, int> _levels = new();
    private readonly HashSet<ShapeId> _underWay = new();

    /// <summary>The shapes that take from themselves in the end, each with the number of its cycle.</summary>
    private readonly Dictionary<ShapeId, int> _cycles = new();
    private int _members;
    private bool _isOverLimit;

    public void FlattenAll()
    {
        IReadOnlyList<IReadOnlyList<ShapeId>> cycles = Cycles.Find(
            set.All.Where(shape => !shape.Header.Mixins.IsEmpty).Select(shape => shape.Id),
            id => set.Find(id)?.Header.Mixins.Select(mixin => mixin.Value) ?? []);
        for (int i = 0; i < cycles.Count; i++)
        {
            foreach (ShapeId id in cycles[i])
            {
                _cycles[id] = i;
            }
        }

        foreach (ShapeDefinition definition in set.All)
        {
            Flatten(definition.Id);
        }
    }

    /// <summary>Flattens the mixins of a shape before the shape, with a stack of its own: models decide how deep it gets.</summary>
    private void Flatten(ShapeId root)
    {
        Stack<ShapeId> pending = new();
        pending.Push(root);
        while (pending.Count > 0)
        {
            ShapeId id = pending.Peek();
            if (set.Find(id) is not ShapeDefinition { Header.Mixins.IsEmpty: false } definition || _levels.ContainsKey(id))
            {
                pending.Pop();
            }
            else if (_underWay.Add(id))
            {
                foreach (Located<ShapeId> reference in definition.Header.Mixins.Items.Reverse())
                {
                    if (!_underWay.Contains(reference.Value))
                    {
                        pending.Push(reference.Value);
                    }
                }
            }
            else
            {
                Mix(definition);
                _underWay.Remove(id);
                pending.Pop();
            }
        }
    }

    private void Mix(ShapeDefinition definition)
    {
        int levels = 0;
        List<ShapeDefinition> parts = new();
        foreach (Located<ShapeId> reference in definition.Header.Mixins)
        {
            if (Mixin(definition, reference) is ShapeDefinition mixin)
            {
                parts.Add(mixin.WithTraits(MixinMerge.InheritedTraits(mixin.Traits)));
                levels = Math.Max(levels, LevelsOf(mixin.Id) + 1);
            }
        }

        _levels[definition.Id] = levels;
        parts.Add(definition);
        MixinConflicts.Report(parts, problems);
        set.Set(ApplyToMixedIn(MixinMerge.AddAll(parts)));
    }

    private ShapeDefinition? Mixin(ShapeDefinition user, Located<ShapeId> reference)
    {
        if (_cycles.TryGetValue(user.Id, out int cycle) && _cycles.TryGetValue(reference.Value, out int other) && cycle == other)
        {
            Report(reference, $"Shape '{reference.Value}' mixes itself in.");
            return null;
        }

        if (set.Find(reference.Value) is not ShapeDefinition mixin)
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

        if (LevelsOf(mixin.Id) >= MaxLevels)
        {
            Report(reference, $"Mixin '{reference.Value}' takes from more than {MaxLevels} levels of mixins.");
            return null;
        }

        return IsAffordable(mixin, reference) ? mixin : null;
    }

    private bool IsAffordable(ShapeDefinition mixin, Located<ShapeId> reference)
    {
        int members = mixin switch
        {
            AggregateDefinition aggregate => aggregate.Members.Count,
            OperationDefinition operation => operation.Errors.Count,
            ServiceDefinition service => service.Operations.Count + service.Resources.Count + service.Errors.Count,
            _ => 0,
        };
        if (_members + members > MaxMembers)
        {
            // Said once: what comes after is over the limit as well.
            if (!_isOverLimit)
            {
                Report(
                    reference,
                    $"Mixin '{reference.Value}' and those after it cannot be mixed in: shapes would take more than {MaxMembers} members and errors from mixins altogether.");
            }

            _isOverLimit = true;
            return false;
        }

        _members += members;
        return true;
    }

    private int LevelsOf(ShapeId id) => _levels.TryGetValue(id, out int levels) ? levels : 0;

    private ShapeDefinition ApplyToMixedIn(ShapeDefinition flat)
    {
        if (flat is not AggregateDefinition aggregate || !traits.ForMixedIn.TryGetValue(flat.Id, out List<TraitApplication>? applications))
        {
            return flat;
        }

        MemberTraits members = new(aggregate);
        foreach (TraitApplication application in applications)
        {
            if (!members.Change(application.Target.Value.Member!, own => MixinMerge.Override(own, application.Traits)))
            {
                traits.ReportMissingMember(application, aggregate.Members.Select(other => other.Name.Value));
            }
        }

        return members.ToDefinition();
    }

    private void Report(Located<ShapeId> reference, string message) => problems.Add(ProblemIds.UnresolvedShape, reference.Span, message);
}

using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Statements;

/// <summary>
/// Makes the changes that overlays ask for by name (<see cref="TraitIds.Override"/>, <see cref="TraitIds.Without"/>), after everything was applied. They are made
/// twice: before mixins are flattened, so that users of a mixin inherit them, and again afterwards, for what a shape got from its mixins.
/// </summary>
internal sealed class TraitChanges(DefinitionSet set, ProblemSink problems)
{
    private readonly List<TraitChange> _changes = [];
    private readonly Dictionary<(ShapeId Target, string TraitId), TraitChange> _byTrait = [];
    private readonly HashSet<TraitChange> _made = [];
    private readonly HashSet<(ShapeId Target, string TraitId)> _applied = [];
    private readonly TraitChangeReader _reader = new(problems);

    /// <summary>Keeps the changes of a statement, and returns what it applies.</summary>
    public TraitApplication Take(TraitApplication application)
    {
        foreach (KeyValuePair<string, JsonNode> trait in application.Traits.All)
        {
            _applied.Add((application.Target.Value, trait.Key));
        }

        foreach (TraitChange change in _reader.Read(application))
        {
            Add(change);
        }

        return application with { Traits = application.Traits.Without(TraitIds.Override).Without(TraitIds.Without) };
    }

    /// <summary>Makes the changes of the embedded overlay, then those of the project's own overlays.</summary>
    public void Make()
    {
        Customizations.Apply(set, isApplied: (target, trait) => _applied.Contains((target, trait)), isChanged: (target, trait) => Find(target, trait) is not null);
        foreach (IGrouping<ShapeId, TraitChange> group in _changes.GroupBy(change => change.Target.Root))
        {
            if (!PreludeDefinitions.Contains(group.Key) && set.Find(group.Key) is { } shape)
            {
                set.Set(Make(shape, group.ToLookup(change => change.Target.Member ?? "")));
            }
        }
    }

    /// <summary>Reports changes of traits that were not there. Missing shapes and members are reported where their traits are applied.</summary>
    public void ReportMissed()
    {
        foreach (IGrouping<ShapeId, TraitChange> group in _changes.Where(change => !_made.Contains(change)).GroupBy(change => change.Target.Root))
        {
            if (!PreludeDefinitions.Contains(group.Key) && set.Find(group.Key) is { } shape)
            {
                ReportMissed(shape, group);
            }
        }
    }

    private void ReportMissed(ShapeDefinition shape, IEnumerable<TraitChange> changes)
    {
        // Finding each member in the definition would take as long as there are members.
        ILookup<string, MemberDefinition>? members = (shape as AggregateDefinition)?.Members.Items.ToLookup(member => member.Name.Value, StringComparer.Ordinal);
        foreach (TraitChange change in changes)
        {
            if ((change.Target.Member is { } name ? members?[name].FirstOrDefault()?.Traits : shape.Traits) is { } traits)
            {
                string purpose = change.Value is null ? "take away" : "override";
                problems.Add(
                    ProblemIds.ConflictingDefinition,
                    change.Span,
                    $"'{change.Target}' has no trait '{change.TraitId}' to {purpose}{set.Suggest(change.TraitId, traits.All.Select(trait => trait.Key))}");
            }
        }
    }

    private TraitChange? Find(ShapeId target, string traitId) => _byTrait.TryGetValue((target, traitId), out TraitChange? change) ? change : null;

    /// <summary>Makes all changes of a shape and its members at once: an overlay may change as many traits as it likes.</summary>
    private ShapeDefinition Make(ShapeDefinition shape, ILookup<string, TraitChange> changes)
    {
        ShapeDefinition result = shape;
        if (shape is AggregateDefinition aggregate && changes.Any(group => group.Key.Length > 0))
        {
            MemberTraits members = new(aggregate);
            foreach (IGrouping<string, TraitChange> group in changes.Where(group => group.Key.Length > 0))
            {
                members.Change(group.Key, own => Make(own, group));
            }

            result = members.ToDefinition();
        }

        TraitMap traits = Make(shape.Traits, changes[""]);
        return ReferenceEquals(traits, shape.Traits) ? result : result.WithTraits(traits);
    }

    /// <summary>The traits with the changes; the very same where nothing says anything else than before.</summary>
    private TraitMap Make(TraitMap traits, IEnumerable<TraitChange> changes)
    {
        Dictionary<string, JsonNode>? changed = null;
        foreach (TraitChange change in changes.Where(change => traits.Has(change.TraitId)))
        {
            _made.Add(change);
            changed ??= traits.All.ToDictionary(trait => trait.Key, trait => trait.Value, StringComparer.Ordinal);
            if (change.Value is null)
            {
                changed.Remove(change.TraitId);
            }
            else
            {
                changed[change.TraitId] = change.Value;
            }
        }

        return changed is not null && TraitMap.Of(changed) is { } result && !result.IsWrittenAs(traits) ? result : traits;
    }

    private void Add(TraitChange change)
    {
        TraitChange? first = Find(change.Target, change.TraitId);
        if (first is null)
        {
            _changes.Add(change);
            _byTrait.Add((change.Target, change.TraitId), change);
        }
        else if (!first.SaysTheSame(change))
        {
            string what = first.Value is null ? "taken away" : "overridden";
            problems.Add(
                ProblemIds.ConflictingDefinition,
                change.Span,
                $"Trait '{change.TraitId}' of '{change.Target}' is already {what} in {Path.GetFileName(first.Span.Path)}, which contradicts this.");
        }
    }
}

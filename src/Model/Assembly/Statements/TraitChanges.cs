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
        foreach (TraitChange change in _changes)
        {
            if (DefinitionTraits.Of(set, change.Target) is { } traits && traits.Has(change.TraitId))
            {
                DefinitionTraits.Set(set, change.Target, change.Value is null ? traits.Without(change.TraitId) : traits.With(change.TraitId, change.Value));
                _made.Add(change);
            }
        }
    }

    /// <summary>Reports changes of traits that were not there. Missing shapes and members are reported where their traits are applied.</summary>
    public void ReportMissed()
    {
        foreach (TraitChange change in _changes.Where(change => !_made.Contains(change)))
        {
            if (DefinitionTraits.Of(set, change.Target) is { } traits)
            {
                string purpose = change.Value is null ? "take away" : "override";
                problems.Add(
                    ProblemIds.ConflictingDefinition,
                    change.Span,
                    $"'{change.Target}' has no trait '{change.TraitId}' to {purpose}{NearestName.Suggest(change.TraitId, traits.All.Select(trait => trait.Key))}");
            }
        }
    }

    private TraitChange? Find(ShapeId target, string traitId) => _changes.Find(change => change.Target == target && change.TraitId == traitId);

    private void Add(TraitChange change)
    {
        TraitChange? first = Find(change.Target, change.TraitId);
        if (first is null)
        {
            _changes.Add(change);
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

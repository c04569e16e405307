using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Statements;

/// <summary>
/// Applies traits to shapes and members (https://smithy.io/2.0/spec/model.html#trait-conflict-resolution): equal values say
/// nothing new, lists are joined, anything else that differs is a conflict, and the first value stays.
/// </summary>
internal sealed class TraitApplier(DefinitionSet set, ProblemSink problems)
{
    /// <summary>Traits for members that a shape does not define itself, and may get from a mixin.</summary>
    public Dictionary<ShapeId, List<TraitApplication>> ForMixedIn { get; } = new();

    /// <summary>Applies all traits of a shape and its members at once: a shape may get as many as there are statements.</summary>
    public void ApplyAll(IEnumerable<TraitApplication> applications)
    {
        foreach (IGrouping<ShapeId, TraitApplication> group in applications.GroupBy(application => application.Target.Value.Root))
        {
            if (PreludeDefinitions.Contains(group.Key))
            {
                Report(group, $"Shape '{group.Key}' belongs to Smithy and cannot get traits.");
            }
            else if (set.Find(group.Key) is ShapeDefinition shape)
            {
                set.Set(ApplyTo(shape, group));
            }
            else if (!set.IsBroken(group.Key))
            {
                foreach (TraitApplication application in group)
                {
                    Report(application, $"No file defines '{group.Key}', to which traits are applied{set.Suggest(application.Target.Value)}");
                }
            }
        }
    }

    public void Apply(TraitApplication application) => ApplyAll([application]);

    public void ReportMissingMember(TraitApplication application, IEnumerable<string> members)
    {
        ShapeId id = application.Target.Value;
        Report(
            application,
            $"Shape '{id.Root}' has no member '{id.Member}', to which traits are applied{set.Suggest(id.Member!, members)}");
    }

    private ShapeDefinition ApplyTo(ShapeDefinition shape, IEnumerable<TraitApplication> applications)
    {
        ShapeDefinition result = shape;
        AggregateDefinition? aggregate = shape as AggregateDefinition;
        ILookup<string, TraitApplication> byMember = applications.ToLookup(application => application.Target.Value.Member ?? "");
        MemberTraits? members = aggregate is not null && byMember.Any(group => group.Key.Length > 0) ? new MemberTraits(aggregate) : null;
        foreach (IGrouping<string, TraitApplication> group in byMember)
        {
            if (group.Key.Length > 0 && members?.Change(group.Key, own => Merge(own, group)) != true)
            {
                KeepForMixins(aggregate, group);
            }
        }

        result = members?.ToDefinition() ?? result;
        return byMember[""].Any() ? result.WithTraits(Merge(result.Traits, byMember[""])) : result;
    }

    private void KeepForMixins(AggregateDefinition? aggregate, IEnumerable<TraitApplication> applications)
    {
        foreach (TraitApplication application in applications)
        {
            if (aggregate is not { Header.Mixins.IsEmpty: false })
            {
                ReportMissingMember(application, aggregate?.Members.Select(other => other.Name.Value) ?? []);
                continue;
            }

            if (!ForMixedIn.TryGetValue(aggregate.Id, out List<TraitApplication>? pending))
            {
                ForMixedIn.Add(aggregate.Id, pending = new List<TraitApplication>());
            }

            pending.Add(application);
        }
    }

    private TraitMap Merge(TraitMap first, IEnumerable<TraitApplication> applications)
    {
        MergedTraits merged = new(first);
        foreach (TraitApplication application in applications)
        {
            foreach (KeyValuePair<string, JsonNode> trait in application.Traits.All)
            {
                if (merged.Add(trait.Key, trait.Value) is { } existing)
                {
                    problems.Add(
                        ProblemIds.ConflictingDefinition,
                        trait.Value.Span,
                        $"Trait '{trait.Key}' of '{application.Target.Value}' already has another value, given in {Path.GetFileName(existing.Span.Path)}; an overlay replaces it through '{TraitIds.Override}'.");
                }
            }
        }

        return merged.ToTraits();
    }

    private void Report(IEnumerable<TraitApplication> applications, string message)
    {
        foreach (TraitApplication application in applications)
        {
            Report(application, message);
        }
    }

    private void Report(TraitApplication application, string message) =>
        problems.Add(ProblemIds.ConflictingDefinition, application.Target.Span, message);
}

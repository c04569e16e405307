namespace Smithwright.Model.Assembly;

/// <summary>
/// Applies traits to shapes and members (https://smithy.io/2.0/spec/model.html#trait-conflict-resolution): equal values say
/// nothing new, lists are joined, anything else that differs is a conflict, and the first value stays.
/// </summary>
internal sealed class TraitApplier(DefinitionSet set, ProblemSink problems)
{
    /// <summary>Traits for members that a shape does not define itself, and may get from a mixin.</summary>
    public Dictionary<ShapeId, List<TraitApplication>> ForMixedIn { get; } = new();

    public void Apply(TraitApplication application)
    {
        ShapeId id = application.Target.Value;
        if (Prelude.Contains(id.Root))
        {
            Report(application, $"Shape '{id.Root}' belongs to Smithy and cannot get traits.");
        }
        else if (set.Find(id.Root) is ShapeDefinition shape)
        {
            Apply(application, shape);
        }
        else if (!set.IsBroken(id.Root))
        {
            Report(application, $"No file defines '{id.Root}', to which traits are applied{set.Suggest(id)}");
        }
    }

    public TraitMap Merge(TraitMap first, TraitMap second, ShapeId owner)
    {
        foreach (KeyValuePair<string, JsonNode> trait in second.All)
        {
            JsonNode? existing = first.Get(trait.Key);
            if (existing is null)
            {
                first = first.With(trait.Key, trait.Value);
            }
            else if (existing is JsonArray left && trait.Value is JsonArray right)
            {
                first = left.Equals(right) ? first : first.With(trait.Key, new JsonArray(left.Span, left.Items.AddRange(right.Items)));
            }
            else if (!existing.Equals(trait.Value))
            {
                problems.Add(
                    ProblemIds.ConflictingDefinition, trait.Value.Span, $"Trait '{trait.Key}' of '{owner}' already has another value.");
            }
        }

        return first;
    }

    public void ReportMissingMember(TraitApplication application, IEnumerable<string> members)
    {
        ShapeId id = application.Target.Value;
        Report(
            application,
            $"Shape '{id.Root}' has no member '{id.Member}', to which traits are applied{NearestName.Suggest(id.Member!, members)}");
    }

    private void Apply(TraitApplication application, ShapeDefinition shape)
    {
        ShapeId id = application.Target.Value;
        var aggregate = shape as AggregateDefinition;
        if (id.Member is null)
        {
            set.Set(shape.WithTraits(Merge(shape.Traits, application.Traits, id)));
        }
        else if (aggregate?.Member(id.Member) is MemberDefinition member)
        {
            MemberDefinition changed = member with { Traits = Merge(member.Traits, application.Traits, id) };
            set.Set(aggregate with { Members = aggregate.Members.Items.Replace(member, changed) });
        }
        else if (aggregate is { Header.Mixins.IsEmpty: false })
        {
            if (!ForMixedIn.TryGetValue(id.Root, out List<TraitApplication>? pending))
            {
                ForMixedIn.Add(id.Root, pending = new List<TraitApplication>());
            }

            pending.Add(application);
        }
        else
        {
            ReportMissingMember(application, aggregate?.Members.Select(other => other.Name.Value) ?? []);
        }
    }

    private void Report(TraitApplication application, string message) =>
        problems.Add(ProblemIds.ConflictingDefinition, application.Target.Span, message);
}

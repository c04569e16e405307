using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Placement;

/// <summary>Checks that the members of a structure do not claim one and the same place of a message.</summary>
internal sealed class BindingCheck(DefinitionSet set, ProblemSink problems)
{
    /// <summary>Traits that only one member of a structure may have.</summary>
    private static readonly string[] Exclusive =
        [TraitIds.HttpPayload, TraitIds.HttpPrefixHeaders, TraitIds.HttpQueryParams, TraitIds.HttpResponseCode, TraitIds.EventPayload, TraitIds.IdempotencyToken];

    /// <summary>Traits whose value names a place that only one member may go to.</summary>
    private static readonly (string TraitId, StringComparer Comparer)[] Named =
        [(TraitIds.HttpHeader, StringComparer.OrdinalIgnoreCase), (TraitIds.HttpQuery, StringComparer.Ordinal)];

    private static readonly string[] Places =
        [TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload, TraitIds.HttpResponseCode];

    public void CheckAll()
    {
        foreach (AggregateDefinition structure in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind == AggregateKind.Structure))
        {
            if (structure.Members.Items.Any(IsBound))
            {
                EquatableArray<MemberDefinition> members = Check(structure).ToEquatableArray();
                set.Set(members.Zip(structure.Members, ReferenceEquals).All(same => same) ? structure : structure with { Members = members });
            }
        }

        foreach (OperationDefinition operation in set.All.OfType<OperationDefinition>().Where(operation => operation.Traits.Has(TraitIds.Http)))
        {
            CheckPayload(operation.Input);
            CheckPayload(operation.Output);
        }
    }

    private static bool IsBound(MemberDefinition member)
    {
        foreach (KeyValuePair<string, JsonNode> trait in member.Traits.All)
        {
            if (Exclusive.Contains(trait.Key) || Named.Any(named => named.TraitId == trait.Key))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<MemberDefinition> Check(AggregateDefinition structure)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> names = Named.ToDictionary(named => named.TraitId, named => new HashSet<string>(named.Comparer), StringComparer.Ordinal);
        foreach (MemberDefinition member in structure.Members)
        {
            TraitMap traits = member.Traits;
            foreach (string trait in Exclusive.Where(trait => traits.Has(trait) && !taken.Add(trait)))
            {
                Report(traits.Get(trait)!.Span, $"Another member of '{structure.Id}' has the trait '{NameOf(trait)}'; expected at most one.");
                traits = traits.Without(trait);
            }

            foreach ((string trait, _) in Named.Where(named => traits.GetString(named.TraitId) is string name && !names[named.TraitId].Add(name)))
            {
                Report(traits.Get(trait)!.Span, $"Another member of '{structure.Id}' has the {NameOf(trait)} \"{traits.GetString(trait)}\".");
                traits = traits.Without(trait);
            }

            yield return ReferenceEquals(traits, member.Traits) ? member : member with { Traits = traits };
        }
    }

    /// <summary>Where one member is all of the body, there is no place for members that are bound to none.</summary>
    private void CheckPayload(Located<ShapeId>? message)
    {
        if (message is not Located<ShapeId> id
            || set.Find(id.Value) is not AggregateDefinition structure
            || structure.Members.Items.FirstOrDefault(member => member.Traits.Has(TraitIds.HttpPayload)) is not MemberDefinition payload)
        {
            return;
        }

        foreach (MemberDefinition member in structure.Members.Where(member => !Places.Any(member.Traits.Has)))
        {
            Report(
                member.Name.Span,
                $"Member '{member.Name}' has no place in the message, because '{payload.Name}' is all of its body; expected a trait such as 'httpHeader'.");
        }
    }

    private void Report(SourceSpan at, string message) => problems.Add(ProblemIds.InvalidTrait, at, message);

    private static string NameOf(string traitId) => traitId.Substring(traitId.IndexOf('#') + 1);
}

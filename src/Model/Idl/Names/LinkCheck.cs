using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Names;

/// <summary>
/// Reports names that no file defines: of traits, and of shapes named without quotes in values. Namespaces of which no file defines anything are left alone, because their definitions
/// need not be part of a project.
/// </summary>
internal sealed class LinkCheck(DefinitionSet set, ProblemSink problems)
{
    /// <summary>A search through all shapes is slow, and nobody reads that many suggestions.</summary>
    private const int MaxSuggestions = 20;

    private readonly HashSet<string> _namespaces = new(set.Ids.Select(id => id.Namespace), StringComparer.Ordinal);
    private readonly HashSet<(string Path, ShapeId Id)> _reported = [];
    private int _suggestionsLeft = MaxSuggestions;

    public void CheckAll(IEnumerable<IdlLinks> links)
    {
        foreach (IdlLinks link in links)
        {
            foreach (Located<TraitName> trait in link.Traits.Where(trait => IsMissing(link, trait.Value.Id) && !set.IsLeftOut(trait.Value.Id)))
            {
                ReportTrait(link, trait);
            }

            foreach (Located<ShapeId> reference in link.References.Where(reference => IsMissing(link, reference.Value) && !set.IsBroken(reference.Value.Root)))
            {
                problems.Add(
                    ProblemIds.UnresolvedShape,
                    reference.Span,
                    $"No file defines shape '{reference.Value}'{SuggestQuotes(reference.Value)}");
            }
        }
    }

    private bool IsMissing(IdlLinks link, ShapeId id)
    {
        // A newer prelude may have more than is known here.
        bool isForeign = id.Namespace != link.Namespace && (id.Namespace == Prelude.Namespace || !_namespaces.Contains(id.Namespace));
        return !isForeign && !PreludeNames.Contains(id) && set.Find(id.Root) is null;
    }

    private void ReportTrait(IdlLinks link, Located<TraitName> trait)
    {
        (ShapeId id, ShapeId owner) = trait.Value;
        // Where the definition of a trait could not be read, every use of it is a consequence.
        if (!link.IsWhole && !_reported.Add((trait.Span.Path, id)))
        {
            return;
        }

        string suggestion = _suggestionsLeft-- > 0 ? NearestName.Suggest(id.Name, Candidates(link, id)) : ".";
        problems.Add(ProblemIds.InvalidTrait, trait.Span, $"No file defines trait '{id}' of '{owner}'{suggestion}");
    }

    private IEnumerable<string> Candidates(IdlLinks link, ShapeId trait) => set.All
        .Where(shape => shape.Traits.Has(TraitIds.Trait) && shape.Id.Namespace == trait.Namespace)
        .Select(shape => shape.Id.Name)
        .Concat(trait.Namespace == link.Namespace ? PreludeNames.Traits : []);

    private string SuggestQuotes(ShapeId id) => set.Suggest(id) is { Length: > 1 } suggestion ? suggestion : "; put the name in quotes if it is a text.";
}

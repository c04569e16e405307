using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>
/// Puts the definitions of all files together. A shape may be defined more than once if its definitions are the same apart
/// from their traits, which are then merged as if the later ones were applied.
/// </summary>
internal sealed class DefinitionMerger(ProblemSink problems, CancellationToken cancellationToken = default)
{
    private readonly List<TraitApplication> _applications = new();

    /// <summary>The traits of repeated definitions, and the <c>apply</c> statements of all files.</summary>
    public IReadOnlyList<TraitApplication> Applications => _applications;

    public DefinitionSet Merge(IReadOnlyList<ParsedFile> files)
    {
        DefinitionSet set = new(cancellationToken);
        foreach (ShapeDefinition definition in files.SelectMany(file => file.Content.Definitions))
        {
            // A model may carry a copy of the prelude; it cannot change it.
            if (!PreludeDefinitions.Contains(definition.Id))
            {
                Add(set, definition);
            }
        }

        foreach (ParsedFile file in files)
        {
            set.MarkBroken(file.Content.Broken);
            foreach (IdlLinks links in file.Content.AllLinks.Where(links => !links.IsWhole))
            {
                set.MarkIncomplete(links.Namespace);
            }

            _applications.AddRange(file.Content.Applications);
        }

        return set;
    }

    private void Add(DefinitionSet set, ShapeDefinition definition)
    {
        if (set.Find(definition.Id) is not ShapeDefinition first)
        {
            set.Set(definition);
            return;
        }

        if (WithoutTraits(first).Equals(WithoutTraits(definition)))
        {
            ApplyTraitsOf(definition);
            return;
        }

        string where = Path.GetFileName(first.Header.Id.Span.Path);
        problems.Add(
            ProblemIds.ConflictingDefinition,
            definition.Header.Id.Span,
            $"Shape '{definition.Id}' is already defined in {where}, and differently.");
    }

    private void ApplyTraitsOf(ShapeDefinition definition)
    {
        _applications.Add(new TraitApplication(definition.Header.Id, definition.Traits));
        foreach (MemberDefinition member in (definition as AggregateDefinition)?.Members ?? EquatableArray<MemberDefinition>.Empty)
        {
            Located<ShapeId> id = new(definition.Id.WithMember(member.Name.Value), member.Name.Span);
            _applications.Add(new TraitApplication(id, member.Traits));
        }
    }

    private static ShapeDefinition WithoutTraits(ShapeDefinition definition)
    {
        ShapeHeader header = definition.Header with { Traits = TraitMap.Empty, Version = ModelVersion.Two };
        return definition is AggregateDefinition aggregate
            ? aggregate with { Header = header, Members = aggregate.Members.Select(member => member with { Traits = TraitMap.Empty }).ToEquatableArray() }
            : definition with { Header = header };
    }
}

using System.Collections.Immutable;
using Smithwright.Model;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>A model as it is printed: by the rules of 2.0, with mixins as such, and what applies to members of mixins apart.</summary>
/// <param name="Metadata">The metadata, sorted by name.</param>
/// <param name="Shapes">The shapes, sorted by id.</param>
/// <param name="Applications">What applies to shapes and members that are not among the shapes, sorted by target.</param>
internal sealed record PrintedModel(IReadOnlyList<JsonProperty> Metadata, IReadOnlyList<ShapeDefinition> Shapes, IReadOnlyList<TraitApplication> Applications)
{
    /// <exception cref="InvalidDataException">The files are no sound model; the message says what is wrong first.</exception>
    public static PrintedModel Of(IEnumerable<SourceFile> files)
    {
        ImmutableArray<ParsedFile> parsed = LinkResolver.Resolve([.. files.Select(SmithyFile.Parse)]);
        ProblemSink problems = new();
        problems.AddRange(parsed.SelectMany(file => file.Problems));
        DefinitionMerger merger = new(problems);
        DefinitionSet set = merger.Merge(parsed);
        TraitApplier traits = new(set, problems);
        traits.ApplyAll(merger.Applications.Where(application => set.Find(application.Target.Value.Root) is not null));
        EndpointRuleSets.Apply(set, parsed, traits, problems);
        C2jCompanions.Apply(set, parsed, traits, problems);
        new ElidedTargets(set, problems).TakeFromResources();
        ModelAssembler.UpgradeToVersionTwo(set);
        JsonObject? metadata = MetadataMerge.Merge(parsed.SelectMany(file => file.Content.AllMetadata), problems);
        if (problems.ToImmutable().FirstOrDefault() is { } problem)
        {
            throw new InvalidDataException($"{Path.GetFileName(problem.Span.Path)}: {problem.Message}");
        }

        ShapeDefinition[] shapes = [.. set.All.Where(shape => !PreludeDefinitions.Contains(shape.Id)).OrderBy(shape => shape.Id)];
        if (parsed.Any(file => file.Content.IsC2j))
        {
            shapes = [.. C2jTraits.ReplaceAll(shapes)];
        }

        IEnumerable<TraitApplication> elsewhere = merger.Applications.Where(application => set.Find(application.Target.Value.Root) is null);
        return new PrintedModel(
            [.. (metadata?.Properties ?? []).OrderBy(property => property.Name, StringComparer.Ordinal)],
            [.. shapes.Select(WithoutElided).Select(EnumValues.AddTo)],
            [.. elsewhere.Concat(traits.ForMixedIn.Values.SelectMany(list => list)).Concat(shapes.SelectMany(Elided)).OrderBy(application => application.Target.Value)]);
    }

    private static ShapeDefinition WithoutElided(ShapeDefinition shape) => shape is AggregateDefinition aggregate && aggregate.Members.Any(IsElided)
        ? aggregate with { Members = aggregate.Members.Where(member => !IsElided(member)).ToEquatableArray() }
        : shape;

    private static IEnumerable<TraitApplication> Elided(ShapeDefinition shape) => shape is not AggregateDefinition aggregate ? [] : aggregate.Members
        .Where(member => IsElided(member) && member.Traits.Count > 0)
        .Select(member => new TraitApplication(new Located<ShapeId>(shape.Id.WithMember(member.Name.Value), member.Name.Span), member.Traits));

    private static bool IsElided(MemberDefinition member) => member.Target.Value == MemberDefinition.Elided;
}

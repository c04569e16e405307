using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Conformance.Idl;

/// <summary>Files as one model: what they say before references are closed, and everything that is wrong with them.</summary>
/// <param name="Files">The files.</param>
/// <param name="Definitions">The definitions with mixins, overlays and <c>apply</c> statements.</param>
/// <param name="LoadProblems">What is wrong with the files as such.</param>
internal sealed record LoadedModel(IReadOnlyList<SourceFile> Files, DefinitionSet Definitions, ImmutableArray<Problem> LoadProblems)
{
    private IReadOnlyList<ParsedFile> Parsed { get; init; } = [];

    public static LoadedModel Of(IEnumerable<SourceFile> files)
    {
        SourceFile[] sources = [.. files];
        ImmutableArray<ParsedFile> parsed = [.. sources.Select(SmithyFile.Parse)];
        ProblemSink problems = new();
        problems.AddRange(parsed.SelectMany(file => file.Problems));
        DefinitionSet set = ModelAssembler.Merge(parsed, problems, out _);
        return new LoadedModel(sources, set, problems.ToImmutable()) { Parsed = parsed };
    }

    public static LoadedModel Of(IReadOnlyDictionary<string, string> files) => Of(files.Select(file => new SourceFile(file.Key, file.Value)));

    /// <summary>The metadata of all files.</summary>
    public JsonObject? Metadata => MetadataMerge.Merge(Parsed.SelectMany(file => file.Content.AllMetadata), new ProblemSink());

    /// <summary>The definitions; those of a copy of the prelude as the copy has them.</summary>
    public IEnumerable<ShapeDefinition> Shapes =>
        Definitions.All.Where(shape => !PreludeDefinitions.Contains(shape.Id)).Concat(Parsed.SelectMany(file => file.Content.Definitions).Where(shape => PreludeDefinitions.Contains(shape.Id)));

    /// <summary>Everything that keeps a client from being generated, the model's protocol aside.</summary>
    public IReadOnlyList<Problem> Errors() =>
    [
        .. ModelAssembler.Assemble(Files).Problems.Where(problem =>
            problem.Id is not (ProblemIds.NoSupportedProtocol or ProblemIds.UnsupportedFeature or ProblemIds.UntranslatablePattern or ProblemIds.UndeclaredWaiterError)),
    ];

    /// <summary>The model by the rules of 2.0.</summary>
    public LoadedModel Upgraded()
    {
        ModelAssembler.UpgradeToVersionTwo(Definitions);
        return this;
    }
}

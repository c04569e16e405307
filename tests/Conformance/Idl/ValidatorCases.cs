using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Conformance.Idl;

/// <summary>Runs Smithy's own cases of model validation: which ERROR events are found at the right shape, and which are reported that Smithy does not report.</summary>
internal static class ValidatorCases
{
    /// <summary>Runs the cases of a file, or finds the errors of a model, of which there should be none.</summary>
    public static IEnumerable<ValidatorResult> Run(string path)
    {
        string text = File.ReadAllText(path);
        return text.TrimStart().StartsWith('[')
            ? RunCases(path)
            : [ValidatorResult.Of(Path.GetFileName(path), [], Find([new SourceFile(path, text)], isLegacy: false))];
    }

    private static IEnumerable<ValidatorResult> RunCases(string path)
    {
        TraitPackages packages = TraitPackages.Beside(path);
        foreach (JsonObject test in CaseFile.Read(path))
        {
            SourceFile[] own = [.. CaseFile.Files(test["files"]).Select(file => new SourceFile(file.Key, file.Value))];
            IReadOnlyList<FoundError> expected = Expected(test);
            IReadOnlyList<FoundError> found = Find([.. own, .. packages.FilesOf((string?)test["package"])], test["legacyMode"]?.GetValue<bool>() ?? false);
            // Where Smithy stops early, what it would find later is not known.
            bool stops = expected.Any(error => error.Id.Split('.')[0] is "Model" or "Target" or "ResourceCycle");
            yield return ValidatorResult.Of((string)test["id"]!, expected, stops ? [.. found.Where(error => error.Id != FoundError.Checking)] : found);
        }
    }

    private static IReadOnlyList<FoundError> Expected(JsonObject test) =>
    [
        .. test["events"]!.AsArray()
            .Where(found => (string)found!["severity"]! == "ERROR")
            .Select(found => new FoundError((string)found!["eventId"]!, (string?)found["shape"], (string)found["message"]!))
            .Distinct(),
    ];

    private static IReadOnlyList<FoundError> Find(SourceFile[] files, bool isLegacy)
    {
        ImmutableArray<ParsedFile> parsed = [.. files.Select(SmithyFile.Parse)];
        AssembledModel assembled = ModelAssembler.Assemble(parsed);
        ImmutableArray<Problem> loading = ModelValidation.Load(parsed, out _);
        ProblemPlaces places = new(files, parsed);
        if (!loading.IsEmpty)
        {
            return [.. loading.Select(problem => new FoundError(FoundError.Loading, places.ShapeOf(problem), problem.Message)).Distinct()];
        }

        FoundError[] events =
        [
            .. ModelValidation.Validate(parsed, assembled.Model, stopsAtCritical: !isLegacy)
                .Where(found => found.Severity == EventSeverity.Error)
                .Select(found => new FoundError(found.Id, found.Shape?.ToString(), found.Message)),
        ];
        // What users see beside the events: errors of the generator's own checks, which are no events of Smithy.
        IEnumerable<FoundError> others = assembled.Problems
            .Where(problem => problem.Id is ProblemIds.UnresolvedShape or ProblemIds.InvalidTrait or ProblemIds.ConflictingDefinition or ProblemIds.UnknownFormat or ProblemIds.InvalidJson)
            .Select(problem => new FoundError(FoundError.Checking, places.ShapeOf(problem), problem.Message));
        return [.. events, .. others];
    }
}

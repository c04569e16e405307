using System.Text.Json.Nodes;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Idl;

/// <summary>Smithy's own cases of model comparison, in terms of our ids: what Smithy reports of a model has a counterpart where a C# caller of a client sees it.</summary>
internal static class DiffCases
{
    /// <summary>The ids that say what an event says, by the first part of the event's id.</summary>
    private static readonly Dictionary<string, string[]> Ids = new(StringComparer.Ordinal)
    {
        ["AddedOperationBinding"] = [DifferenceIds.OperationAdded],
        ["AddedShape"] = [DifferenceIds.OperationAdded, DifferenceIds.TypeAdded],
        ["ChangedMemberTarget"] = [DifferenceIds.MemberTypeChanged],
        ["EndpointSigV4Migration"] = [DifferenceIds.EndpointChanged],
        ["ModifiedTrait"] = [DifferenceIds.DocumentationChanged],
        ["RemovedOperationBinding"] = [DifferenceIds.OperationRemoved],
        ["RemovedResourceBinding"] = [DifferenceIds.OperationRemoved],
        ["SigV4Migration"] = [DifferenceIds.AuthenticationChanged],
        ["TraitBreakingChange"] = [DifferenceIds.WireFormatChanged, DifferenceIds.AuthenticationChanged, DifferenceIds.CallChanged],
    };

    public static IEnumerable<DiffResult> Run(string path)
    {
        TraitPackages packages = TraitPackages.Beside(path);
        foreach (JsonObject test in CaseFile.Read(path))
        {
            SourceFile[] traits = [.. packages.FilesOf((string?)test["package"])];
            ModelDifference[] differences = [.. ModelComparer.Compare(Assemble(test["a"], traits), Assemble(test["b"], traits))];
            HashSet<string> found = differences.Select(difference => difference.Id).ToHashSet(StringComparer.Ordinal);
            string[] events = [.. test["events"]!.AsArray().Select(one => (string)one!["eventId"]!)];
            yield return new DiffResult(
                (string)test["id"]!,
                events.Length,
                [.. events.Where(one => !Ids[one.Split('.')[0]].Any(found.Contains))],
                events.Length > 0 ? [] : [.. differences.Where(difference => difference.Effect == ChangeEffect.BreaksSource)]);
        }
    }

    /// <summary>Services of the cases speak no protocol; clients are generated for those that do.</summary>
    private static AssembledModel Assemble(JsonNode? files, IEnumerable<SourceFile> traits) => ModelAssembler.Assemble(
        CaseFile.Files(files).Select(file => new SourceFile(Path.GetFileName(file.Key), Speaking(file.Value))).Concat(traits));

    private static string Speaking(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"^service (\w+)", "@aws.protocols#awsJson1_1\nservice $1", System.Text.RegularExpressions.RegexOptions.Multiline);
}

/// <summary>What became of a case.</summary>
/// <param name="Case">The id of the case.</param>
/// <param name="Events">How many events Smithy reports.</param>
/// <param name="Missing">Those of them without a counterpart.</param>
/// <param name="Others">What is reported as breaking where Smithy reports nothing.</param>
internal sealed record DiffResult(string Case, int Events, IReadOnlyList<string> Missing, IReadOnlyList<ModelDifference> Others);

using Smithwright.Conformance.Reporting;
using Nodes = System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>Files that give the same model as the JSON beside them.</summary>
internal static class ValidCases
{
    public static IEnumerable<TestResult> Run(string path) =>
        CaseFile.Read(path).Select(test => SuiteResults.Run(path, "valid", (string)test["id"]!, () => string.Join(", ", CaseFile.Files(test["files"]).Keys), () => Reason(test)));

    private static string? Reason(Nodes.JsonObject test)
    {
        IReadOnlyDictionary<string, string> with = test["with"] is { } shared ? CaseFile.Files(shared) : new Dictionary<string, string>();
        LoadedModel found = LoadedModel.Of(CaseFile.Files(test["files"]).Concat(with).ToDictionary());
        LoadedModel expected = LoadedModel.Of(with.Append(new("expected.json", test["expected"]!.ToJsonString())).ToDictionary());
        return found.LoadProblems.Concat(expected.LoadProblems).FirstOrDefault()?.Message
            ?? ModelDescription.Of(found).DifferenceFrom(ModelDescription.Of(expected));
    }
}

using Smithwright.Conformance.JmesPath;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Signing;
using Smithwright.Conformance.Validation;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Commands;

/// <summary>The suites that know no service: the public data passes, and what is wrong in it is noticed.</summary>
public sealed class SuiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smithwright-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SharedDataFact]
    public void Every_pattern_matches_as_expected() => AssertPasses(2225, PatternSuite.Run(Shared("patterns/cases.json")));

    [SharedDataFact]
    public void All_of_jmespath_is_met() => AssertPasses(1700, JmesPathSuite.Run(Shared("jmespath")));

    [SharedDataFact]
    public void Conditions_are_judged_as_Smithy_judges_them() => AssertPasses(166, ContractSuite.Run(Shared("contracts/cases.json")));

    [SharedDataFact]
    public void Signatures_are_right_at_every_step() => AssertPasses(22, SigV4Suite.Run(Shared("sigv4/cases.json")));

    [SharedDataFact]
    public void Presigned_URLs_are_those_of_another_client() => AssertPasses(23, PresignedSuite.Run(Shared("sigv4/presigned.cases.json")));

    [SharedDataFact]
    public void Signatures_for_several_regions_are_right_at_every_step() => AssertPasses(25, SigV4Suite.Run(Shared("sigv4/v4a.cases.json")));

    [Theory]
    [InlineData("^a+$", "aa", true, true)]
    [InlineData("^a+$", "aa", false, false)]
    [InlineData("^a+$", "b", true, false)]
    public void A_pattern_case_passes_only_as_expected(string pattern, string text, bool matches, bool passes) =>
        AssertOutcome(passes, PatternSuite.Run(Write("cases.json", $$"""[{ "pattern": "{{pattern}}", "cases": [["{{text}}", {{(matches ? "true" : "false")}}]] }]""")));

    [Theory]
    [InlineData("a.b", "1", true)]
    [InlineData("a.b", "2", false)]
    [InlineData("a.c", "null", true)]
    [InlineData("length(`1`)", "1", false)]
    public void A_jmespath_case_passes_only_as_expected(string expression, string result, bool passes)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "compliance"));
        Write("compliance/own.json", $$"""[{ "given": { "a": { "b": 1 } }, "cases": [{ "expression": "{{expression}}", "result": {{result}} }] }]""");
        AssertOutcome(passes, JmesPathSuite.Run(_folder));
    }

    [Theory]
    [InlineData("a.b", true)]
    [InlineData("a.", false)]
    public void A_line_of_valid_expressions_must_parse(string expression, bool passes)
    {
        Write("parser-valid.json.lines", $"\"{expression}\",\n");
        AssertOutcome(passes, JmesPathSuite.Run(_folder));
    }

    [Theory]
    [InlineData("boolean", "pass", true)]
    [InlineData("number", "pass", false)]
    [InlineData("boolean", "fail", false)]
    public void A_contract_passes_only_as_expected(string type, string outcome, bool passes) =>
        AssertOutcome(passes, ContractSuite.Run(Write(
            "cases.json",
            $$"""
            { "shapes": { "ex#S": { "type": "structure", "members": { "i": { "target": "smithy.api#Integer", "traits": { "smithy.api#required": {} } } } } },
              "cases": [{ "name": "Own", "target": "ex#S", "expression": "i < `5`", "events": [], "returnType": "{{type}}",
                "evaluations": [{ "value": { "i": 1 }, "result": true, "outcome": "{{outcome}}" }] }] }
            """)));

    private static string Shared(string path) => Path.Combine(Repository.Shared!, "conformance", path);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void AssertPasses(int atLeast, IReadOnlyList<TestResult> results)
    {
        Assert.All(results, result => Assert.Null(result.Reason));
        Assert.True(results.Count >= atLeast, $"Only {results.Count} cases were run.");
    }

    private static void AssertOutcome(bool passes, IReadOnlyList<TestResult> results) =>
        Assert.Equal(passes, results.All(result => result.Outcome == Outcome.Passed));
}

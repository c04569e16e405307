using Smithwright.Conformance.Idl;
using Smithwright.Conformance.Reporting;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Idl;

/// <summary>The command passes what is right, and fails what is not.</summary>
public sealed class IdlSuiteTests : IDisposable
{
    private const string Head = "$version: \\\"2.0\\\"\\nnamespace a\\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("{\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\"}}", null)]
    [InlineData("{\"type\": \"list\", \"member\": {\"target\": \"smithy.api#Blob\"}}", "a#A$member target: smithy.api#String, not smithy.api#Blob")]
    [InlineData("{\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\"}, \"traits\": {\"smithy.api#tags\": []}}", "a#A @smithy.api#tags: nothing, not []")]
    [InlineData("{\"type\": \"string\"}", "a#A members: member, not nothing")]
    public void A_valid_file_gives_the_expected_model(string shape, string? reason) => AssertReason(
        reason, "valid", $$"""{"id": "x", "files": {"a.smithy": "{{Head}}list A { member: String }"}, "expected": {"smithy": "2.0", "shapes": {"a#A": {{shape}} } } }""");

    [Theory]
    [InlineData("string 1", "3, \"column\": 8", null)]
    [InlineData("string 1", "3, \"column\": 7", "Refused at 3:8 (Expected the name of the shape, but found '1'.), not at 3:7.")]
    [InlineData("string A", "3, \"column\": 7", "It is not refused.")]
    [InlineData("string 1", "null", null)]
    [InlineData("list A {}", "null, \"shape\": \"a#B\"", "Refused at 3:6 (Expected list 'A' to have a 'member'.), which is not at 'a#B'.")]
    [InlineData("enum A {}", "null, \"shape\": \"a#A\"", null)]
    [InlineData("string 1\\nstring 2\\n", "null, \"syntaxErrors\": 2", null)]
    [InlineData("string 1\\nstring 2\\n", "null, \"syntaxErrors\": 1", "2 syntax errors, not 1.")]
    [InlineData("string 1\\nstring B\\n", "null, \"recovered\": {\"present\": [\"a#B\"]}", null)]
    [InlineData("string 1\\nstring B\\n", "null, \"recovered\": {\"present\": [\"a#C\"]}", "Shape 'a#C' is missing.")]
    [InlineData("string 1\\nstring B\\n", "null, \"recovered\": {\"absent\": [\"a#B\"]}", "Shape 'a#B' is there.")]
    public void An_invalid_file_is_refused_where_it_should_be(string text, string place, string? reason) =>
        AssertReason(reason, "invalid", $$"""{"id": "x", "files": {"a.smithy": "{{Head}}{{text}}"}, "expectedMessage": "x", "line": {{place}} }""");

    [Theory]
    [InlineData("formatted", "string A", "string   A // a", null)]
    [InlineData("formatted", "string A", "blob A", "a#A type: string, not blob")]
    [InlineData("flattened", "@mixin\\nstructure M { m: String }\\nstructure A with [M] {}", "structure A { m: String }", null)]
    [InlineData("flattened", "@mixin\\nstructure M { m: String }\\nstructure A with [M] {}", "structure A { m: Blob }", "a#A$m target: smithy.api#String, not smithy.api#Blob")]
    public void Two_files_agree(string relation, string a, string b, string? reason) => AssertReason(
        reason, "equivalent", $$"""{"id": "x", "relation": "{{relation}}", "a": {"a.smithy": "{{Head}}{{a}}"}, "b": {"b.smithy": "{{Head}}{{b}}"} }""");

    [Theory]
    [InlineData("true", null)]
    [InlineData("false", "v2: True, not false")]
    public void A_member_is_nullable_or_not(string expected, string? reason) => AssertReason(
        reason, "nullability", $$"""{"id": "x", "files": {"a.smithy": "{{Head}}structure A { m: String }"}, "member": "a#A$m", "expected": {"v2": {{expected}} } }""");

    [Fact]
    public void A_number_that_no_double_holds_is_read() => AssertReason(
        null, "valid", $$"""{"id": "Infinity", "files": {"a.smithy": "{{Head}}@trait\nbigDecimal t\n@t(1e400)\nstring A"}, "expected": {"smithy": "2.0", "shapes": {"a#t": {"type": "bigDecimal", "traits": {"smithy.api#trait": {} } }, "a#A": {"type": "string", "traits": {"a#t": Infinity } } } } }""");

    [SharedDataFact]
    public void Smithy_s_own_cases_pass()
    {
        IReadOnlyList<TestResult> results = IdlSuite.Run(Path.Combine(SharedFolder.Root!, "conformance", "idl"));
        Assert.Empty(results.Where(result => result.Outcome != Outcome.Passed).Select(result => $"{result.Id}: {result.Reason}"));
        Assert.Equal(["equivalent", "invalid", "nullability", "real", "valid"], results.Select(result => result.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void AssertReason(string? reason, string suite, string test)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, $"{suite}.cases.json"), $"[{test}]");
        TestResult result = Assert.Single(IdlSuite.Run(_folder.FullName));
        Assert.Equal(reason, result.Reason);
        Assert.Equal(reason is null ? Outcome.Passed : Outcome.Failed, result.Outcome);
    }
}

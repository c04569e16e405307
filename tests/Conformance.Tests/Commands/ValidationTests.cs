using System.Text.Json.Nodes;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Validation;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Commands;

public class ValidationTests
{
    [Fact]
    public void A_violation_as_expected_passes() => Assert.Null(Reason(_ => { }));

    [Theory]
    [InlineData("path", "/other", "not found: ")]
    [InlineData("message", "something", "not found: something")]
    [InlineData("trait", "smithy.api#length", "not found: ")]
    public void Another_violation_than_expected_fails(string property, string value, string reason) =>
        Assert.StartsWith(reason, Reason(@case => @case["constraints"]![0]![property] = value));

    [Fact]
    public void A_violation_that_is_not_found_fails() =>
        Assert.StartsWith("not found: ", Reason(@case => @case["params"]!["count"] = 10));

    [Fact]
    public void A_violation_that_is_not_expected_fails() =>
        Assert.StartsWith("found as well: ", Reason(@case => ((JsonObject)@case["params"]!).Remove("id")));

    [Fact]
    public void An_input_that_does_not_exist_fails() =>
        Assert.Equal("the input is not generated", Reason(@case => @case["input"] = "com.example#Nothing"));

    [SharedDataFact]
    public void The_public_cases_pass()
    {
        string folder = Path.Combine(Repository.Shared!, "conformance", "protocols");
        IReadOnlyList<TestResult> results = ValidationSuite.Run(
            Path.Combine(folder, "restJson1-validation.json"), Path.Combine(folder, "restJson1-validation.cases.json"));
        Assert.Equal(85, results.Count);
        Assert.All(results, result => Assert.Null(result.Reason));
    }

    private static string? Reason(Action<JsonNode> edit) =>
        Assert.Single(ValidationSuite.Run(DataFile.Shop, DataFile.Edited(DataFile.ValidationCases, cases => edit(cases[0]!)))).Reason;
}

using System.Text.Json.Nodes;
using Smithwright.Conformance.Endpoints;
using Smithwright.Conformance.Reporting;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Commands;

/// <summary>The runner of endpoint tests notices every difference.</summary>
public class EndpointsTests
{
    private const int Plain = 0;
    private const int Refusal = 1;
    private const int Call = 2;
    private const int Stale = 3;

    [Fact]
    public async Task What_is_right_passes_and_what_is_stale_is_named()
    {
        IReadOnlyList<TestResult> results = await RunAsync(_ => { });
        Assert.Equal([Outcome.Passed, Outcome.Passed, Outcome.Passed, Outcome.Stale], results.Select(result => result.Outcome));
        Assert.Contains("older than dual stack in aws-iso", results[Stale].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public Task Another_url_fails() => FailsAsync(Plain, "the endpoint is ", @case => @case["expect"]!["endpoint"]!["url"] = "https://other.example.com");

    [Fact]
    public Task An_endpoint_in_place_of_an_error_fails() => FailsAsync(Plain, "the endpoint is ", @case => @case["expect"] = new JsonObject { ["error"] = "x" });

    [Fact]
    public Task Another_error_fails() => FailsAsync(Refusal, "the error is ", @case => @case["expect"]!["error"] = "Say when.");

    [Fact]
    public Task Another_signing_name_fails() =>
        FailsAsync(Call, "authSchemes are ", @case => @case["expect"]!["endpoint"]!["properties"]!["authSchemes"]![0]!["signingName"] = "depot");

    [Fact]
    public Task Another_header_fails() => FailsAsync(Call, "headers are ", @case => @case["expect"]!["endpoint"]!["headers"]!["x-crate"]![0] = "c-2");

    [Fact]
    public Task A_call_that_goes_elsewhere_fails() =>
        FailsAsync(Call, "GetCrate goes to c-2.depot", @case => @case["operationInputs"]![0]!["operationParams"]!["crate"] = "c-2");

    [Fact]
    public Task Another_error_of_an_isolated_partition_is_not_stale() =>
        FailsAsync(Stale, "the endpoint is ", @case => @case["expect"]!["error"] = "There is no depot here.");

    /// <summary>What throws is the result of its case; the cases behind it run.</summary>
    [Theory]
    [InlineData("""{ "params": { "Region": 1 } }""", "InvalidOperationException: ")]
    [InlineData("""{ "params": { "Region": "eu-west-1", "UseDualStack": "maybe" } }""", "InvalidOperationException: ")]
    [InlineData("""{ "documentation": 1, "expect": { "endpoint": { "url": 1 } } }""", "InvalidOperationException: ")]
    [InlineData("""{ "expect": { } }""", "KeyNotFoundException: ")]
    public Task A_case_that_throws_fails_with_the_reason(string parts, string reason) => FailsAsync(Plain, reason, @case =>
    {
        foreach ((string name, JsonNode? part) in JsonNode.Parse(parts)!.AsObject())
        {
            @case[name] = part!.DeepClone();
        }
    });

    [Fact]
    public async Task What_is_no_address_is_left_to_the_rules()
    {
        IReadOnlyList<TestResult> results = await RunAsync(root =>
        {
            JsonNode traits = root["shapes"]!["com.example.depot#Depot"]!["traits"]!;
            traits["smithy.rules#endpointRuleSet"]!["parameters"]!["Endpoint"] = new JsonObject { ["type"] = "String", ["builtIn"] = "SDK::Endpoint" };
            traits["smithy.rules#endpointTests"]!["testCases"]![Plain]!["params"]!["Endpoint"] = "no address";
        });
        Assert.Equal([Outcome.Passed, Outcome.Passed, Outcome.Passed, Outcome.Stale], results.Select(result => result.Outcome));
    }

    [Fact]
    public async Task A_call_that_cannot_be_signed_names_the_expected_endpoint_and_schemes()
    {
        IReadOnlyList<TestResult> results = await RunAsync(root =>
        {
            string rules = root.ToJsonString().Replace("\"sigv4\"", "\"sigv4-s3express\"", StringComparison.Ordinal);
            root["shapes"] = JsonNode.Parse(rules)!["shapes"]!.DeepClone();
        });
        Assert.Equal([Outcome.Passed, Outcome.Passed, Outcome.Passed, Outcome.Stale], results.Select(result => result.Outcome));
    }

    [SharedDataFact]
    public async Task The_published_tests_of_the_spec_s_service_pass()
    {
        string cases = Path.Combine(Repository.Shared!, "conformance", "personalize-runtime.endpoint-tests.json");
        EndpointModel model = Assert.Single(EndpointModel.Load([Repository.File("spec/personalize-runtime.json")], cases));
        IReadOnlyList<TestResult> results = await EndpointSuite.RunAsync(model);
        Assert.Equal(21, results.Count);
        Assert.All(results, result => Assert.Null(result.Reason));
    }

    [SharedDataFact]
    public async Task Where_a_model_has_a_diagram_it_agrees_with_the_rules()
    {
        string model = Path.Combine(Repository.Shared!, "models", "smithy", "xml-query", "sts.json");
        foreach (bool byDiagram in new[] { false, true })
        {
            IReadOnlyList<TestResult> results = await EndpointSuite.RunAsync(EndpointModel.Load(model, [model], cases: null, byDiagram));
            Assert.Equal(69, results.Count);
            Assert.All(results, result => Assert.Null(result.Reason));
        }
    }

    private static async Task FailsAsync(int index, string reason, Action<JsonNode> edit)
    {
        IReadOnlyList<TestResult> results = await RunAsync(
            root => edit(root["shapes"]!["com.example.depot#Depot"]!["traits"]!["smithy.rules#endpointTests"]!["testCases"]![index]!));
        Assert.Equal(Outcome.Failed, results[index].Outcome);
        Assert.StartsWith(reason, results[index].Reason, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<TestResult>> RunAsync(Action<JsonNode> edit) =>
        EndpointSuite.RunAsync(Assert.Single(EndpointModel.Load([DataFile.Edited(DataFile.Endpoints, edit)], cases: null)));
}

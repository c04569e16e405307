using System.Text.Json;
using System.Text.Json.Nodes;
using Shop.Ranking;
using Smithwright.Runtime.Tests.Client;
using Smithwright.Tests.Shared;

namespace Smithwright.EndToEnd.Tests.Boto;

/// <summary>The same inputs give the same requests as from boto3, which <c>record.py</c> recorded; <c>docs/wire.md</c> lists what differs and why.</summary>
public sealed class BotoComparisonTests
{
    private static readonly JsonSerializerOptions ModelNames = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static TheoryData<string> Cases => [.. Read("inputs.json").AsArray().Select(static input => Text(input!["name"]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_request_agrees_in_all_that_a_service_looks_at(string name)
    {
        JsonNode recorded = Named(Read("recorded.json")["requests"]!, name);
        SentRequest sent = await SendAsync(Named(Read("inputs.json"), name));

        Assert.Equal(Text(recorded["method"]), sent.Method);
        Assert.Equal(Text(recorded["url"]), sent.Url.GetLeftPart(UriPartial.Path));
        Assert.Equal(Text(recorded["query"]), sent.Url.Query);
        Assert.Equal(Text(recorded["contentType"]), sent.Headers["Content-Type"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Text(recorded["body"])), JsonNode.Parse(sent.Body!)), sent.Body);
        string authorization = sent.Headers["Authorization"];
        Assert.Contains($"/{Text(recorded["scope"])},", authorization, StringComparison.Ordinal);
        Assert.Contains($"SignedHeaders={Text(recorded["signedHeaders"])},", authorization, StringComparison.Ordinal);
        // botocore leaves the host to its connection, and the handler here the length.
        Assert.Equal(
            recorded["headers"]!.AsArray().Select(Text).Except(["content-length"]),
            sent.Headers.Keys.Select(static header => header.ToLowerInvariant()).Except(["host", "content-length"]).Order(StringComparer.Ordinal));
    }

    private static async Task<SentRequest> SendAsync(JsonNode testCase)
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "{}"));
        using HttpClient http = new(handler);
        using PersonalizeRuntimeClient client = new(new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret", "token") }, http);
        JsonNode input = testCase["input"]!;
        Task call = Text(testCase["operation"]) switch
        {
            "GetPersonalizedRanking" => client.GetPersonalizedRankingAsync(input.Deserialize<GetPersonalizedRankingRequest>(ModelNames)!),
            "GetRecommendations" => client.GetRecommendationsAsync(input.Deserialize<GetRecommendationsRequest>(ModelNames)!),
            "GetActionRecommendations" => client.GetActionRecommendationsAsync(input.Deserialize<GetActionRecommendationsRequest>(ModelNames)!),
            var other => throw new InvalidOperationException(other),
        };
        await call;
        return Assert.Single(handler.Requests);
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.File($"tests/EndToEnd.Tests/Boto/{file}")))!;

    private static JsonNode Named(JsonNode items, string name) => items.AsArray().Single(item => Text(item!["name"]) == name)!;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}

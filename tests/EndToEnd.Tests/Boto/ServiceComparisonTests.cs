using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using Smithwright.Runtime.Tests.Client;
using Smithwright.Tests.Shared;

namespace Smithwright.EndToEnd.Tests.Boto;

/// <summary>As <see cref="BotoComparisonTests"/>, over services of all protocols that boto3 speaks. Differences that <c>docs/wire.md</c> explains are listed here.</summary>
public sealed class ServiceComparisonTests
{
    private static readonly Dictionary<string, (Func<ClientOptions, HttpClient, object> Client, IJsonTypeInfoResolver Json)> Services = new(StringComparer.Ordinal)
    {
        ["sts"] = (static (options, http) => new Example.Tokens.STSClient(options, http), Example.Tokens.STSJson.Default),
        ["iam"] = (static (options, http) => new Example.Identities.IAMClient(options, http), Example.Identities.IAMJson.Default),
        ["sns"] = (static (options, http) => new Example.Topics.SNSClient(options, http), Example.Topics.SNSJson.Default),
        ["ec2"] = (static (options, http) => new Example.Machines.EC2Client(options, http), Example.Machines.EC2Json.Default),
        ["s3"] = (static (options, http) => new Example.Storage.S3Client(options, http), Example.Storage.S3Json.Default),
        ["cloudwatch"] = (static (options, http) => new Example.Metrics.CloudWatchClient(options, http), Example.Metrics.CloudWatchJson.Default),
        ["route53"] = (static (options, http) => new Example.Zones.Route53Client(options, http), Example.Zones.Route53Json.Default),
    };

    /// <summary>Headers that one of the two leaves to its connection, and that of bodies: boto3 gives no type to XML.</summary>
    private static readonly string[] LeftOut = ["host", "content-length", "content-type"];

    public static TheoryData<string> Cases => [.. Read("services.json").Select(static input => Text(input!["name"]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_request_agrees_in_all_that_a_service_looks_at(string name)
    {
        JsonNode recorded = Named((JsonArray)Read("recorded-services.json", "requests"), name);
        SentRequest sent = await SendAsync(Named(Read("services.json"), name));

        Assert.Equal(Text(recorded["method"]), sent.Method);
        Assert.Equal(Path(Text(recorded["url"])), Path(sent.Url.OriginalString.Split('?')[0]));
        Assert.Equal(Query(Text(recorded["query"])).Where(IsCompared), Query(sent.Url.Query.TrimStart('?')).Where(IsCompared));
        if (recorded["contentType"] is { } contentType)
        {
            Assert.Equal(Text(contentType).Split(';')[0], sent.Headers["Content-Type"]);
        }

        Assert.Equal(Body(Text(recorded["body"])), Body(sent.Body ?? ""));
        string? authorization = sent.Headers.GetValueOrDefault("Authorization");
        Assert.Equal(recorded["scope"] is null, authorization is null);
        if (authorization is not null)
        {
            Assert.Contains($"/{Text(recorded["scope"])},", authorization, StringComparison.Ordinal);
        }

        Assert.Equal(
            recorded["headers"]!.AsArray().Select(Text).Except(LeftOut),
            sent.Headers.Keys.Select(static header => header.ToLowerInvariant()).Except(LeftOut).Order(StringComparer.Ordinal));
    }

    private static async Task<SentRequest> SendAsync(JsonNode testCase)
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200));
        using HttpClient http = new(handler);
        (Func<ClientOptions, HttpClient, object> make, IJsonTypeInfoResolver json) = Services[Text(testCase["service"])];
        object client = make(new ClientOptions { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret", "token"), MaxAttempts = 1 }, http);
        System.Reflection.MethodInfo method = client.GetType().GetMethod($"{Text(testCase["operation"])}Async")!;
        Type? inputType = method.GetParameters() is [var input, _] ? input.ParameterType : null;
        object?[] arguments = inputType is null
            ? [CancellationToken.None]
            : [testCase["input"].Deserialize(inputType, new JsonSerializerOptions { TypeInfoResolver = json }), CancellationToken.None];
        // The answer has no content, which outputs need: only the request counts.
        await Record.ExceptionAsync(() => (Task)method.Invoke(client, arguments)!);
        return Assert.Single(handler.Requests);
    }

    /// <summary>Host and path, decoded: the two encode other characters than those that have to be.</summary>
    private static string Path(string url) => Uri.UnescapeDataString(url.TrimEnd('/'));

    private static IEnumerable<string> Query(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Contains('=', StringComparison.Ordinal) ? Uri.UnescapeDataString(pair) : pair + "=").Order(StringComparer.Ordinal);

    /// <summary>What a body says: forms without their order and encoding, XML without the order of elements of different names, JSON without white space.</summary>
    private static string Body(string body) => body switch
    {
        ['<', ..] => Sorted(XElement.Parse(body)).ToString(SaveOptions.None),
        ['{', ..] => Sorted(JsonNode.Parse(body))!.ToJsonString(),
        _ => string.Join('\n', body.Split('&').Select(static pair => Uri.UnescapeDataString(pair.Replace('+', ' '))).Order(StringComparer.Ordinal)),
    };

    private static XElement Sorted(XElement element) => new(
        element.Name,
        element.Attributes().OrderBy(static attribute => attribute.Name.ToString(), StringComparer.Ordinal),
        element.HasElements ? element.Elements().OrderBy(static child => child.Name.LocalName, StringComparer.Ordinal).Select(Sorted) : element.Value);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => node?.DeepClone(),
    };

    // boto3 asks S3 to encode keys and decodes them, and leaves the constant out that names the operation.
    private static bool IsCompared(string pair) => !pair.StartsWith("x-id=", StringComparison.Ordinal);

    private static JsonNode Read(string file, string member) => JsonNode.Parse(File.ReadAllText(Repository.File($"tests/EndToEnd.Tests/Boto/{file}"), Encoding.UTF8))![member]!;

    private static JsonArray Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.File($"tests/EndToEnd.Tests/Boto/{file}"), Encoding.UTF8))!.AsArray();

    private static JsonNode Named(JsonArray items, string name) => items.Single(item => Text(item!["name"]) == name)!;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}

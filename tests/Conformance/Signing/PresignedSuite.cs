using System.Text.Json;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Reporting;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Signing;

/// <summary>
/// URLs that were presigned by another client, made by generated clients and compared byte by byte, but for the order of query parameters: there it is that of the
/// caller's arguments, here that of the model, and signatures cover them sorted.
/// </summary>
internal static class PresignedSuite
{
    // The cases were recorded with one clock and one key.
    private static readonly TimeProvider Clock = new StoppedClock(new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));

    // The models that the other client has come first.
    private static readonly string[] Folders = ["c2j/xml-query", "c2j", "smithy/xml-query", "smithy/more", "smithy"];

    public static IReadOnlyList<TestResult> Run(string path)
    {
        using JsonDocument suite = JsonDocument.Parse(File.ReadAllBytes(path));
        string models = ModelsOf(path);
        List<TestResult> results = [];
        foreach (IGrouping<string, JsonElement> cases in suite.RootElement.GetProperty("cases").EnumerateArray().GroupBy(static test => Text(test, "service")))
        {
            Lazy<GeneratedService> service = new(() => Compile(models, cases.Key, [.. cases.Select(static test => Text(test, "operation")).Distinct()]));
            results.AddRange(cases.Select(test => SuiteResults.Run(
                path, "presigned", Attempt.Text(() => Text(test, "name")), () => $"{cases.Key} {Text(test, "operation")}", () => Reason(service.Value, test))));
        }

        return results;
    }

    /// <summary>The models beside the cases, or those of the shared data.</summary>
    private static string ModelsOf(string path)
    {
        string beside = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "..", "..", "models"));
        string shared = Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") ?? "../shared";
        return Directory.Exists(beside) ? beside : Path.GetFullPath(Path.Combine(shared, "models"));
    }

    private static GeneratedService Compile(string models, string service, string[] operations)
    {
        string file = Folders.Select(folder => Path.Combine(models, folder, service + ".json")).FirstOrDefault(File.Exists)
            ?? throw new InvalidDataException($"There is no model of '{service}' in '{models}'.");
        ModelText model = ModelText.FromFile(file, "Example.Client") with { Operations = string.Join(';', operations), Presign = string.Join(';', operations) };
        string rules = Path.ChangeExtension(file, null) + ".endpoint-rule-set.json";
        GeneratedClient client = GeneratedClient.Of(File.Exists(rules) ? [model, ModelText.FromFile(rules)] : [model]);
        return GeneratedService.Find(client.Load(), service: null) ?? throw new InvalidDataException($"No client of '{service}' is generated.");
    }

    private static string? Reason(GeneratedService service, JsonElement test)
    {
        if (service.MethodOf(Text(test, "operation")) is not { } method)
        {
            return "the operation is not generated";
        }

        TimeSpan expiresIn = TimeSpan.FromSeconds(test.GetProperty("expiresSeconds").GetInt32());
        PresignedRequest? request = service.PresignAsync(method, GeneratedService.Input(method, test.GetProperty("input")), expiresIn, Options(test)).GetAwaiter().GetResult();
        string expected = Text(test, "url");
        return request is null ? "the client cannot presign the operation"
            : Sorted(request.Url.OriginalString).SequenceEqual(Sorted(expected), StringComparer.Ordinal) ? null
            : $"the URL is '{request.Url.OriginalString}', not '{expected}'";
    }

    /// <summary>What stands before the query, and each of its parameters as it is written.</summary>
    private static IEnumerable<string> Sorted(string url)
    {
        string[] parts = url.Split('?', 2);
        return parts[1].Split('&').Order(StringComparer.Ordinal).Prepend(parts[0]);
    }

    private static ClientOptions Options(JsonElement test)
    {
        JsonElement options = test.GetProperty("options");
        JsonElement s3 = options.TryGetProperty("s3", out JsonElement own) ? own : default;
        Dictionary<string, object> parameters = [];
        if (TextOf(s3, "addressing_style") == "path")
        {
            parameters["ForcePathStyle"] = true;
        }

        // What the other client does by default for the region where the service began.
        if (Text(test, "service") == "s3" && Text(test, "region") == "us-east-1")
        {
            parameters["UseGlobalEndpoint"] = true;
        }

        return new ClientOptions
        {
            Region = Text(test, "region"),
            Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", test.GetProperty("sessionToken").GetString()),
            UseDualStack = IsTrue(s3, "use_dualstack_endpoint") || IsTrue(options, "use_dualstack_endpoint"),
            UseFips = IsTrue(options, "use_fips_endpoint"),
            EndpointParameters = parameters,
            TimeProvider = Clock,
        };
    }

    private static bool IsTrue(JsonElement options, string name) =>
        options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private static string? TextOf(JsonElement options, string name) =>
        options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

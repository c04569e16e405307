using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Smithwright.Conformance.Reporting;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Signing;

namespace Smithwright.Conformance.Signing;

/// <summary>Signature Version 4 at every step: canonical request, string to sign, authorization. Cases of Version 4A name the context of each.</summary>
internal static class SigV4Suite
{
    public static IReadOnlyList<TestResult> Run(string path)
    {
        using JsonDocument suite = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. suite.RootElement.GetProperty("cases").EnumerateArray().Select(test => test.TryGetProperty("context", out _)
            ? SuiteResults.Run(path, "sigv4a", Attempt.Text(() => Text(test, "name")), () => "header and query", () => SigV4aCase.Reason(test))
            : SuiteResults.Run(
                path, "sigv4", Attempt.Text(() => Text(test, "name")), () => Text(test.GetProperty("request"), "method"), () => Reason(suite.RootElement, test)))];
    }

    private static string? Reason(JsonElement suite, JsonElement test)
    {
        string date = Text(suite, "date");
        SigningScope scope = new(
            DateTimeOffset.ParseExact(date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            Text(suite, "region"),
            Text(suite, "service"));
        SigningRequest request = Request(test.GetProperty("request"));
        new SigV4Signer().Sign(
            request, new AwsCredentials(Text(suite, "accessKeyId"), Text(suite, "secretAccessKey"), test.GetProperty("sessionToken").GetString()), scope);
        string authorization = request.Headers.Single(header => header.Key == "Authorization").Value;
        request.Headers.RemoveAll(header => header.Key == "Authorization");

        using PooledBufferWriter canonical = new(16);
        CanonicalRequest.Write(request, canonical);
        using PooledBufferWriter text = new(16);
        StringToSign.Write(SigV4Signer.Algorithm, date, scope.Credential(date), canonical.WrittenSpan, text);
        return Difference(test, "canonicalRequest", Encoding.UTF8.GetString(canonical.WrittenSpan))
            ?? Difference(test, "stringToSign", Encoding.UTF8.GetString(text.WrittenSpan))
            ?? Difference(test, "authorization", authorization);
    }

    private static string? Difference(JsonElement test, string step, string found) =>
        found == Text(test, step) ? null : $"{step}: '{found}', not '{Text(test, step)}'";

    private static SigningRequest Request(JsonElement request) => new()
    {
        Method = Text(request, "method"),
        Path = Text(request, "path"),
        Query = request.GetProperty("query").GetString() ?? "",
        PayloadHash = Hex.Format(SHA256.HashData(Encoding.UTF8.GetBytes(Text(request, "body")))),
        Headers = [.. request.GetProperty("headers").EnumerateArray().Select(pair => KeyValuePair.Create(pair[0].GetString()!, pair[1].GetString()!))],
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

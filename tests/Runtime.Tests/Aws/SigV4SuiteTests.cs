using System.Globalization;
using System.Text;
using System.Text.Json;
using Smithwright.Aws;
using Smithwright.Aws.Signing;
using Smithwright.Http;
using Smithwright.Serialization;
using Smithwright.Tests.Shared;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SigV4SuiteTests
{
    private readonly JsonElement _suite = Repository.Shared is not null ? SharedData.Json("conformance/sigv4/cases.json") : default;

    [SharedDataFact]
    public void Every_case_of_the_suite_is_met_at_every_step()
    {
        int cases = 0;
        foreach (JsonElement test in _suite.GetProperty("cases").EnumerateArray())
        {
            SigningRequest request = Request(test.GetProperty("request"));
            new SigV4Signer().Sign(request, Credentials(test), Scope());
            string authorization = Assert.Single(request.Headers, static header => header.Key == "Authorization").Value;
            request.Headers.RemoveAll(static header => header.Key == "Authorization");

            using PooledBufferWriter canonical = new(16);
            CanonicalRequest.Write(request, canonical);
            using PooledBufferWriter text = new(16);
            StringToSign.Write(Text("date"), Scope().Credential(Text("date")), canonical.WrittenSpan, text);

            Assert.Equal(
                (test.GetProperty("canonicalRequest").GetString(), test.GetProperty("stringToSign").GetString(), test.GetProperty("authorization").GetString()),
                (Encoding.UTF8.GetString(canonical.WrittenSpan), Encoding.UTF8.GetString(text.WrittenSpan), authorization));
            cases++;
        }

        Assert.Equal(22, cases);
    }

    private string Text(string name) => _suite.GetProperty(name).GetString()!;

    private AwsCredentials Credentials(JsonElement test) =>
        new(Text("accessKeyId"), Text("secretAccessKey"), test.GetProperty("sessionToken").GetString());

    private SigningScope Scope() => new(
        DateTimeOffset.ParseExact(Text("date"), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Text("region"),
        Text("service"));

    private static SigningRequest Request(JsonElement request) => new()
    {
        Method = request.GetProperty("method").GetString()!,
        Path = request.GetProperty("path").GetString()!,
        Query = request.GetProperty("query").GetString() ?? "",
        PayloadHash = Hex.Format(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(request.GetProperty("body").GetString()!))),
        Headers = [.. request.GetProperty("headers").EnumerateArray().Select(static pair => KeyValuePair.Create(pair[0].GetString()!, pair[1].GetString()!))],
    };
}

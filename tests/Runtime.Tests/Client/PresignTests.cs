using Smithwright.Runtime.Client;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Client;

public sealed class PresignTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task A_URL_has_the_request_and_its_signature_and_nothing_is_sent()
    {
        PresignedRequest request = await PresignAsync("a b", new EchoOperation("GET")
        {
            Writes = static (input, request) =>
        {
            request.AppendPath("/echo/");
            request.AppendLabel("text", input);
            request.AddQuery("q", input);
            request.AddHeader("X-Note", "n");
        }
        });
        Assert.StartsWith(
            "https://echo.eu-west-1.amazonaws.com/echo/a%20b?q=a%20b&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260506%2Feu-west-1%2Fecho%2Faws4_request"
            + "&X-Amz-Date=20260506T120000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host%3Bx-note&X-Amz-Security-Token=hidden-token&X-Amz-Signature=",
            request.Url.OriginalString,
            StringComparison.Ordinal);
        Assert.Equal((HttpMethod.Get, Now + Quarter), (request.Method, request.ExpiresAt));
        Assert.Equal("n", Assert.Single(request.Headers).Value);
        Assert.Equal("GET https://echo.eu-west-1.amazonaws.com/echo/a%20b, until 2026-05-06 12:15:00Z", request.ToString());
        Assert.DoesNotContain("hidden-secret", request.Url.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Action=Echo&Text=a%20b", "Action=Echo&Text=a%20b&X-Amz-Algorithm")]
    [InlineData("application/json", """{"text":"a b","count":1.5,"flag":true,"tags":["x","y"]}""", "text=a%20b&count=1.5&flag=true&tags=x&tags=y&X-Amz-Algorithm")]
    [InlineData("application/json", "{}", "X-Amz-Algorithm")]
    public async Task What_would_be_the_body_is_in_the_query(string mediaType, string body, string query)
    {
        PresignedRequest request = await PresignAsync("a", Body(mediaType, body));
        Assert.StartsWith($"https://echo.eu-west-1.amazonaws.com/?{query}", request.Url.OriginalString, StringComparison.Ordinal);
        Assert.Empty(request.Headers);
    }

    [Theory]
    [InlineData("application/xml", "<a/>")]
    [InlineData("application/json", """{"a":{"b":1}}""")]
    [InlineData("application/json", """{"a":[[1]]}""")]
    public async Task A_body_that_a_query_cannot_hold_is_refused(string mediaType, string body) =>
        Assert.Contains("cannot be presigned with a body", (await Assert.ThrowsAsync<ArgumentException>(() => PresignAsync("a", Body(mediaType, body)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_is_refused() => await Assert.ThrowsAsync<ArgumentException>(() => PresignAsync(
        "a", new EchoOperation { Writes = static (_, request) => request.SetBody(new MemoryStream(), "application/octet-stream") }));

    [Theory]
    [InlineData(0)]
    [InlineData(7 * 24 * 3600 + 1)]
    public async Task A_URL_expires_within_seven_days(int seconds) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => PresignAsync("a", new EchoOperation("GET"), TimeSpan.FromSeconds(seconds)));

    [Fact]
    public async Task A_service_whose_requests_are_not_signed_has_nothing_to_presign() =>
        Assert.Contains("not signed", (await Assert.ThrowsAsync<ArgumentException>(() => PresignAsync("a", Form(), service: new("City Echo", null, "echo")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_endpoint_may_want_signatures_for_several_regions()
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new RegionSetResolver(), RegionSetSigning = RegionSetSigning.Instance };
        string url = (await PresignAsync("a", Form(), service: service)).Url.OriginalString;
        Assert.StartsWith("https://example.com/?Action=Echo&X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&", url, StringComparison.Ordinal);
        Assert.Contains("&X-Amz-Region-Set=%2A&", url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_fails_is_no_failure_of_the_service() => await Assert.ThrowsAsync<CredentialsUnavailableException>(
        () => PresignAsync("a", Form(), credentials: new Failing()));

    private static EchoOperation Form() => Body("application/x-www-form-urlencoded", "Action=Echo");

    private static EchoOperation Body(string mediaType, string body) => new()
    {
        Writes = (_, request) =>
        {
            PooledBufferWriter writer = request.BeginBody(mediaType);
            writer.WriteUtf8(body);
        },
    };

    private static async Task<PresignedRequest> PresignAsync(
        string input, EchoOperation operation, TimeSpan? expiresIn = null, ServiceDescription? service = null, ICredentialsProvider? credentials = null)
    {
        ClientOptions options = new() { Region = "eu-west-1", Credentials = credentials ?? EchoClient.Credentials, TimeProvider = new Noon() };
        using Client client = new(service ?? EchoClient.Service, options);
        return await client.PresignAsync(operation, input, expiresIn ?? Quarter);
    }

    private sealed class Client(ServiceDescription service, ClientOptions options)
        : ServiceClient(service, options, new HttpClient(new ScriptedHandler(ScriptedHandler.Fail(new InvalidOperationException("Something was sent.")))))
    {
        public Task<PresignedRequest> PresignAsync(HttpOperation<string, string> operation, string input, TimeSpan expiresIn) =>
            PresignAsync(operation, input, expiresIn, CancellationToken.None);
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class RegionSetResolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) =>
            new(new Uri("https://example.com")) { AuthSchemes = [new("sigv4a") { SigningRegionSet = ["*"] }] };
    }

    private sealed class Failing : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => throw new IOException("no");
    }
}

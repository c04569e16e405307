using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Whatever becomes a header, it cannot become two, nor the end of the request: a call with such a value ends before anything is sent.</summary>
public sealed class HeaderGateTests
{
    private readonly ScriptedHandler _handler = new(Answer(200, "{}"));

    public static TheoryData<string> Broken => ["a\r\nX-Injected: 1", "a\n", "a\rb", "a\0", "\u007F", "\u001B[2J", "\r\n\r\nDELETE /all HTTP/1.1\r\nHost: b"];

    [Theory]
    [MemberData(nameof(Broken))]
    public Task Values_of_endpoint_headers(string value) => RefusesAsync(Plain with { Headers = [new("x-tenant", value)] });

    [Theory]
    [MemberData(nameof(Broken))]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:")]
    [InlineData("Host")]
    [InlineData("authorization")]
    [InlineData("Content-Length")]
    [InlineData("transfer-encoding")]
    public Task Names_of_endpoint_headers(string name) => RefusesAsync(Plain with { Headers = [new(name, "v")] });

    [Theory]
    [MemberData(nameof(Broken))]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a, SignedHeaders=b")]
    [InlineData("\u00e9")]
    public async Task Regions_and_names_to_sign_for(string value)
    {
        await RefusesAsync(Plain with { AuthSchemes = [new("sigv4") { SigningRegion = value }] });
        await RefusesAsync(Plain with { AuthSchemes = [new("sigv4") { SigningName = value }] });
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Regions_that_nobody_signs_for(string value)
    {
        using EchoClient client = Client(Plain with { AuthSchemes = [new("sigv4a") { SigningRegionSet = [value] }, new("sigv4")] });
        await client.EchoAsync("a");
        Assert.DoesNotContain(_handler.Requests[0].Headers.Values, header => header.Contains(value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Headers_of_operations(string value)
    {
        await RefusesAsync(writes: request => request.AddHeader("X-A", value));
        await RefusesAsync(writes: request => request.AddHeader(value, "v"));
        await RefusesAsync(writes: request => request.AddHeaderList("X-A", ["a", value], static item => item));
        await RefusesAsync(writes: request => request.AddPrefixHeaders("X-", new Dictionary<string, string> { ["A"] = value }));
        await RefusesAsync(writes: request => request.AddPrefixHeaders("X-", new Dictionary<string, string> { [value] = "v" }));
        await RefusesAsync(writes: request => request.SetBody("text", value));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Idempotency_tokens(string value)
    {
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, IdempotencyTokens = () => value };
        using EchoClient client = new(_handler, options);
        EchoOperation operation = new() { Writes = static (_, request) => request.AddHeader("X-Token", request.IdempotencyToken) };
        await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync("a", operation));
        Assert.Empty(_handler.Requests);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Options(string value)
    {
        Assert.Throws<ArgumentException>(() => new EchoClient(_handler, new ClientOptions { Region = value, Credentials = EchoClient.Credentials }));
        Assert.Throws<ArgumentException>(() => new EchoClient(_handler, new ClientOptions { Region = "eu-west-1", UserAgentSuffix = $"b{value}b" }));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Paths_and_queries_are_encoded(string value)
    {
        using EchoClient client = new(_handler);
        await client.EchoAsync(value);
        Assert.DoesNotContain(_handler.Requests[0].Url.OriginalString, static character => character is <= ' ' or > '~');
    }

    [Fact]
    public async Task What_is_one_line_is_sent()
    {
        using EchoClient client = Client(Plain with { Headers = [new("x-tenant", "a\tb \u00e9")], AuthSchemes = [new("sigv4") { SigningRegion = "eu_west-1.b", SigningName = "s3-x" }] });
        await client.EchoAsync("a");
        Assert.Equal("a\tb \u00e9", _handler.Requests[0].Headers["x-tenant"]);
        Assert.Contains("/eu_west-1.b/s3-x/aws4_request", _handler.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_the_model_names_is_sent_once()
    {
        using EchoClient client = new(_handler);
        await client.EchoAsync("a", new EchoOperation
        {
            Authentication = OperationAuth.UnsignedPayload,
            Writes = static (_, request) =>
            {
                request.AddHeader("user-agent", "modeled");
                request.AddHeader("amz-sdk-invocation-id", "modeled");
                request.AddHeader("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
            },
        });
        IReadOnlyDictionary<string, string> headers = _handler.Requests[0].Headers;
        Assert.Equal("modeled", headers["User-Agent"]);
        Assert.Equal("modeled", headers["amz-sdk-invocation-id"]);
        Assert.Equal("UNSIGNED-PAYLOAD", headers["X-Amz-Content-Sha256"]);
    }

    private static Endpoint Plain => new(new("https://echo.example.com"));

    private async Task RefusesAsync(Endpoint? endpoint = null, Action<HttpRequestBuilder>? writes = null)
    {
        using EchoClient client = Client(endpoint ?? Plain);
        EchoOperation operation = writes is null ? new() : new() { Writes = (_, request) => writes(request) };
        await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync("a", operation));
        Assert.Empty(_handler.Requests);
    }

    private EchoClient Client(Endpoint endpoint) =>
        new(_handler, EchoClient.Options(), new("City Echo", "echo") { EndpointResolver = new Resolver(endpoint), ResolvesEndpointPerCall = true });

    private sealed class Resolver(Endpoint endpoint) : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) => endpoint;
    }
}

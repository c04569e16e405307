using Smithwright.Authentication;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Signing;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Authentication;

/// <summary>Which of several schemes a request takes.</summary>
public sealed class SelectionTests
{
    private const string SigV4 = "aws.auth#sigv4";
    private const string SigV4a = "aws.auth#sigv4a";
    private const string Bearer = "smithy.api#httpBearerAuth";
    private const string ApiKeyId = "smithy.api#httpApiKeyAuth";

    [Theory]
    [InlineData(new[] { SigV4, Bearer }, null, null, "AWS4-HMAC-SHA256")]
    [InlineData(new[] { Bearer, SigV4 }, null, null, "Bearer")]
    [InlineData(new[] { SigV4, SigV4a }, null, null, "AWS4-HMAC-SHA256")]
    [InlineData(new[] { SigV4a, SigV4 }, null, null, "AWS4-ECDSA-P256-SHA256")]
    [InlineData(new[] { SigV4, SigV4a, Bearer }, new[] { Bearer }, null, "Bearer")]
    [InlineData(new[] { SigV4 }, new[] { SigV4a, SigV4 }, null, "AWS4-ECDSA-P256-SHA256")]
    [InlineData(new[] { SigV4, SigV4a }, null, "sigv4a", "AWS4-ECDSA-P256-SHA256")]
    [InlineData(new[] { SigV4, Bearer }, null, "httpBearerAuth", "Bearer")]
    [InlineData(new[] { SigV4, Bearer }, null, Bearer, "Bearer")]
    [InlineData(new[] { Bearer, SigV4 }, null, "httpBasicAuth,sigv4", "AWS4-HMAC-SHA256")]
    [InlineData(new[] { Bearer, SigV4 }, null, "noAuth", "")]
    [InlineData(new[] { ApiKeyId, Bearer }, null, null, "Bearer")]
    public async Task The_first_counts_that_the_caller_the_operation_or_the_service_prefers(string[] service, string[]? operation, string? preference, string expected)
    {
        EchoOperation echo = new() { Order = operation };
        SentRequest request = await AuthClients.SendAsync(Service(service), Options(preference?.Split(',')), echo);
        Assert.Equal(expected, Scheme(request));
        Assert.Equal(expected, Scheme(await AuthClients.SendAsync(Service(service), Options(null), echo, name => name == "AWS_AUTH_SCHEME_PREFERENCE" ? preference : null)));
    }

    [Theory]
    [InlineData("sigv4,sigv4a", null, null, "AWS4-HMAC-SHA256")]
    [InlineData("sigv4a,sigv4", null, null, "AWS4-ECDSA-P256-SHA256")]
    [InlineData("sigv4,sigv4a", "sigv4a", null, "AWS4-ECDSA-P256-SHA256")]
    [InlineData("sigv4,sigv4a", null, new[] { SigV4a }, "AWS4-ECDSA-P256-SHA256")]
    [InlineData("sigv4", null, new[] { SigV4a }, "AWS4-HMAC-SHA256")]
    [InlineData("sigv4", null, new[] { Bearer, SigV4 }, "Bearer")]
    [InlineData("sigv4", null, new[] { SigV4, Bearer }, "AWS4-HMAC-SHA256")]
    public async Task An_endpoint_chooses_among_signatures(string endpoint, string? preference, string[]? operation, string expected)
    {
        ServiceDescription service = new("City Echo", "echo")
        {
            EndpointResolver = new Resolver(endpoint),
            RegionSetSigning = RegionSetSigning.Instance,
            AuthOrder = [SigV4, Bearer],
            AuthSchemes = [BearerAuth.Instance],
        };
        Assert.Equal(expected, Scheme(await AuthClients.SendAsync(service, Options(preference is null ? null : [preference], null), new EchoOperation { Order = operation })));
    }

    [Fact]
    public async Task An_operation_may_go_without_where_there_is_nothing()
    {
        EchoOperation optional = new() { IsOptional = true };
        ClientOptions none = new() { Region = "eu-west-1", Endpoint = new("https://api.example.com") };
        Assert.Equal("", Scheme(await AuthClients.SendAsync(new ServiceDescription("City Echo", "echo"), none, optional)));
        Assert.Equal("", Scheme(await AuthClients.SendAsync(AuthClients.Service(BearerAuth.Instance), none, optional)));
        Assert.Equal("Bearer", Scheme(await AuthClients.SendAsync(AuthClients.Service(BearerAuth.Instance), Options(null), optional)));
        Assert.Equal("AWS4-HMAC-SHA256", Scheme(await AuthClients.SendAsync(new ServiceDescription("City Echo", "echo"), Options(null), optional)));
        Assert.Equal("", Scheme(await AuthClients.SendAsync(Service([Bearer, SigV4]), Options(null), new EchoOperation { Authentication = OperationAuth.Anonymous })));
    }

    [Fact]
    public async Task What_is_missing_is_said_before_anything_is_sent()
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(
            AuthClients.Service(BearerAuth.Instance, ApiKeyAuth.Header("X-Key")), new ClientOptions { Endpoint = new("https://api.example.com") });
        Assert.Empty(sent);
        string message = Assert.IsType<CredentialsUnavailableException>(failure).Message;
        Assert.Contains("ClientOptions.Token", message, StringComparison.Ordinal);
        Assert.Contains("ClientOptions.ApiKey", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_the_environment_comes_first_unless_the_code_chose()
    {
        Func<string, string?> environment = static name => name == "AWS_BEARER_TOKEN_CITY_ECHO" ? "from-environment" : null;
        ServiceDescription service = new("City Echo", "city-echo") { AuthOrder = [SigV4, Bearer], AuthSchemes = [BearerAuth.Instance] };
        ClientOptions given = new() { Endpoint = new("https://api.example.com"), Region = "eu-west-1" };
        Assert.Equal("Bearer from-environment", (await AuthClients.SendAsync(service, given, environment: environment)).Headers["Authorization"]);
        Assert.Equal("AWS4-HMAC-SHA256", Scheme(await AuthClients.SendAsync(service, Options(null), environment: environment)));
        Assert.Equal("AWS4-HMAC-SHA256", Scheme(await AuthClients.SendAsync(service, Options(["sigv4"]), environment: environment)));
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(service, given, null, static name => name == "AWS_BEARER_TOKEN_CITY_ECHO" ? "from environment" : null);
        Assert.Empty(sent);
        Assert.DoesNotContain("from", Assert.IsType<ArgumentException>(failure).Message.Replace("from-", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_of_the_users_own_is_used_by_its_id()
    {
        ServiceDescription service = new("City Echo") { AuthOrder = ["com.example#ticketAuth"] };
        ClientOptions options = new() { Endpoint = new("https://api.example.com"), AuthSchemes = [new TicketScheme()] };
        SentRequest request = await AuthClients.SendAsync(service, options);
        Assert.Equal("POST api.example.com 64", request.Headers["X-Ticket"]);
        Assert.Equal("", Scheme(await AuthClients.SendAsync(service, new ClientOptions { Endpoint = new("https://api.example.com") })));
    }

    private static string Scheme(SentRequest request) => request.Headers.GetValueOrDefault("Authorization", "").Split(' ')[0];

    private static ServiceDescription Service(string[] order) => new("City Echo", "echo", "echo")
    {
        AuthOrder = order,
        AuthSchemes = [BearerAuth.Instance, ApiKeyAuth.Header("X-Key"), BasicAuth.Instance],
        RegionSetSigning = RegionSetSigning.Instance,
    };

    private static ClientOptions Options(IReadOnlyList<string>? preference, string? endpoint = "https://api.example.com") => new()
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        Token = new BearerToken("token"),
        AuthSchemePreference = preference,
        Endpoint = endpoint is null ? null : new(endpoint),
    };

    private sealed class Resolver(string schemes) : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) =>
            new(new Uri("https://api.example.com")) { AuthSchemes = [.. schemes.Split(',').Select(static name => new EndpointAuthScheme(name))] };
    }

    private sealed class TicketScheme : IAuthScheme
    {
        public string Id => "com.example#ticketAuth";

        public async ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken)
        {
            byte[]? hash = await request.HashBodyAsync(System.Security.Cryptography.HashAlgorithmName.SHA512, cancellationToken);
            request.SetHeader("X-Ticket", $"{request.Method} {request.Url.Host} {hash!.Length}");
        }
    }
}

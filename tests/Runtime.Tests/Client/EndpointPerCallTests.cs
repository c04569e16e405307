using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Client;

public sealed class EndpointPerCallTests
{
    private readonly ScriptedHandler _handler = new(ScriptedHandler.Answer(200, "{}"), ScriptedHandler.Answer(200, "{}"));

    [Fact]
    public async Task Input_account_and_client_have_a_say()
    {
        ClientOptions options = new()
        {
            Region = "eu-west-1",
            Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret") { AccountId = "123456789012" },
            AccountIdEndpointMode = AccountIdEndpointMode.Required,
            EndpointParameters = new Dictionary<string, object> { ["Tier"] = "gold", ["Plane"] = "overruled" },
        };
        Assert.Equal("required.123456789012.gold.data.eu-west-1.example.com", await HostAsync(options, new EchoOperation { Binds = new EndpointBindings().With("Plane", "data") }));
        Assert.Equal("required.123456789012.gold.control.eu-west-1.example.com", await HostAsync(options, new EchoOperation { Binds = new EndpointBindings().With("Plane", "control") }));
    }

    [Fact]
    public async Task An_anonymous_call_asks_for_no_credentials()
    {
        ClientOptions options = new() { Region = "eu-west-1", Credentials = new NoCredentials(), EndpointParameters = new Dictionary<string, object> { ["Tier"] = "t" } };
        Assert.Equal(
            "preferred.nobody.t.p.eu-west-1.example.com",
            await HostAsync(options, new EchoOperation { Authentication = OperationAuth.Anonymous, Binds = new EndpointBindings().With("Plane", "p") }));
    }

    [Fact]
    public async Task Parameters_that_allow_no_endpoint_fail_the_call_and_are_not_retried()
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new RefusingResolver(), ResolvesEndpointPerCall = true };
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        Assert.Equal("refused", (await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync("a"))).Message);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public void A_service_that_asks_once_fails_at_once()
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new RefusingResolver() };
        Assert.Equal("refused", Assert.Throws<ArgumentException>(() => new EchoClient(_handler, EchoClient.Options(), service)).Message);
    }

    [Fact]
    public async Task An_endpoint_that_wants_another_signature_is_refused()
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new SchemeResolver(new EndpointAuthScheme("sigv4a")), ResolvesEndpointPerCall = true };
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        Assert.Contains("sigv4a", (await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync("a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_path_is_signed_as_sent_the_hash_of_the_payload_is_signed_too()
    {
        Assert.DoesNotContain("x-amz-content-sha256", await AuthorizationAsync("a", new EndpointAuthScheme("sigv4")), StringComparison.Ordinal);
        Assert.Contains("x-amz-content-sha256", await AuthorizationAsync("a", new EndpointAuthScheme("sigv4") { DisableDoubleEncoding = true }), StringComparison.Ordinal);
        Assert.Equal(64, _handler.Requests[^1].Headers["X-Amz-Content-Sha256"].Length);
    }

    [Fact]
    public async Task Of_several_signatures_the_one_is_made_that_can_be() =>
        Assert.Contains("/second/aws4_request", await AuthorizationAsync("a", new("sigv4a") { SigningName = "first" }, new("sigv4") { SigningName = "second" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("eu-*,us-east-1", "eu-*", "us-east-1")]
    [InlineData("*", "*")]
    [InlineData("eu-west-1")]
    public async Task An_endpoint_may_want_signatures_for_several_regions(string expected, params string[] regions)
    {
        ServiceDescription service = new("City Echo", "echo")
        {
            EndpointResolver = new SchemeResolver(new EndpointAuthScheme("sigv4a") { SigningName = "other", SigningRegionSet = regions }, new EndpointAuthScheme("sigv4")),
            ResolvesEndpointPerCall = true,
            RegionSetSigning = RegionSetSigning.Instance,
        };
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        await client.EchoAsync("a");
        Assert.StartsWith("AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/", _handler.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("/other/aws4_request, ", _handler.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal(expected, _handler.Requests[^1].Headers["X-Amz-Region-Set"]);
    }

    [Theory]
    [InlineData(true, "AWS4-ECDSA-P256-SHA256 ")]
    [InlineData(false, "AWS4-HMAC-SHA256 ")]
    public async Task A_service_may_prefer_signatures_for_several_regions(bool prefers, string algorithm)
    {
        ServiceDescription service = new("City Echo", "echo", "echo") { RegionSetSigning = RegionSetSigning.Instance, AuthOrder = prefers ? ["aws.auth#sigv4a", "aws.auth#sigv4"] : null };
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        await client.EchoAsync("a");
        Assert.StartsWith(algorithm, _handler.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal(prefers, _handler.Requests[^1].Headers.ContainsKey("X-Amz-Region-Set"));
    }

    private async Task<string> AuthorizationAsync(string text, params EndpointAuthScheme[] schemes)
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new SchemeResolver(schemes), ResolvesEndpointPerCall = true };
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        await client.EchoAsync(text);
        return _handler.Requests[^1].Headers["Authorization"];
    }

    private async Task<string> HostAsync(ClientOptions options, EchoOperation operation)
    {
        ServiceDescription service = new("City Echo", "echo") { EndpointResolver = new NamingResolver(), ResolvesEndpointPerCall = true };
        using EchoClient client = new(_handler, options, service);
        await client.EchoAsync("a", operation);
        return _handler.Requests[^1].Url.Host;
    }

    private sealed class NamingResolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) => new(new Uri(
            $"https://{parameters.AccountIdEndpointMode}.{parameters.AccountId ?? "nobody"}.{parameters.Text("Tier")}.{parameters.Text("Plane")}.{parameters.Region}.example.com"));
    }

    private sealed class RefusingResolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) => throw new ArgumentException("refused");
    }

    private sealed class SchemeResolver(params EndpointAuthScheme[] schemes) : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) => new(new Uri("https://example.com")) { AuthSchemes = schemes };
    }

    private sealed class NoCredentials : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("asked");
    }
}

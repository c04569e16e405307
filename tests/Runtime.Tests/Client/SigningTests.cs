using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class SigningTests
{
    private readonly ScriptedHandler _handler = new(Answer(200, "{}"));

    [Fact]
    public async Task What_matters_is_signed_and_the_rest_is_not()
    {
        SentRequest request = await Send(new EchoOperation());
        Assert.StartsWith(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240506/eu-west-1/echo/aws4_request,"
            + " SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=",
            request.Headers["Authorization"],
            StringComparison.Ordinal);
        Assert.Equal("hidden-token", request.Headers["X-Amz-Security-Token"]);
        Assert.DoesNotContain("X-Amz-Content-Sha256", request.Headers.Keys);
        Assert.Matches("^smithwright/[0-9.]+ api/city_echo#2024-05-06 lang/dotnet#[0-9.]+$", request.Headers["User-Agent"]);
        Assert.DoesNotContain(request.Headers.Values, static value => value.Contains("hidden-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unsigned_payload_is_said_to_be_one()
    {
        SentRequest request = await Send(new EchoOperation { Authentication = OperationAuth.UnsignedPayload });
        Assert.Equal("UNSIGNED-PAYLOAD", request.Headers["X-Amz-Content-Sha256"]);
        Assert.Contains("x-amz-content-sha256;x-amz-date", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anonymous_operations_and_services_are_not_signed()
    {
        Assert.DoesNotContain("Authorization", (await Send(new EchoOperation { Authentication = OperationAuth.Anonymous })).Headers.Keys);
        SentRequest request = await Send(new EchoOperation(), new ServiceDescription("Open", endpointPrefix: "open"));
        Assert.DoesNotContain(request.Headers.Keys, static name => name is "Authorization" or "X-Amz-Date" or "X-Amz-Security-Token");
    }

    [Fact]
    public async Task An_endpoint_may_have_a_say()
    {
        SentRequest request = await Send(new EchoOperation(), new ServiceDescription("City Echo", "echo") { EndpointResolver = new FixedResolver() });
        Assert.Equal("https://echo.example.com/base/echo/a?q=a", request.Url.OriginalString);
        Assert.Contains("/us-east-1/other/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("v", request.Headers["X-From-Endpoint"]);
    }

    private async Task<SentRequest> Send(EchoOperation operation, ServiceDescription? service = null)
    {
        using EchoClient client = new(_handler, EchoClient.Options(), service);
        await client.EchoAsync("a", operation);
        return _handler.Requests[^1];
    }

    private sealed class FixedResolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) => new(new("https://echo.example.com/base"))
        {
            AuthSchemes = [new("sigv4") { SigningName = "other", SigningRegion = "us-east-1" }],
            Headers = [new("X-From-Endpoint", "v")],
        };
    }
}

using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Services;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Services that say that what a call is about is in another region.</summary>
public sealed class RegionRedirectTests
{
    private const string Header = "x-bucket-region";

    private static readonly ServiceDescription Service = new("City Echo", "echo")
    {
        EndpointResolver = new Resolver(),
        ResolvesEndpointPerCall = true,
        RegionRedirect = new RegionRedirect(Header, "Bucket"),
    };

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(400)]
    public async Task A_call_goes_where_its_bucket_is_and_so_do_those_that_follow(int status)
    {
        ScriptedHandler handler = new(Answer(status, "", (Header, "us-west-2")), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), Service, environment: static _ => null);
        await client.EchoAsync("a", Bucket("one"));
        await client.EchoAsync("a", Bucket("one"));
        await client.EchoAsync("a", Bucket("two"));
        Assert.Equal(
            ["one.eu-west-1.example.com", "one.us-west-2.example.com", "one.us-west-2.example.com", "two.eu-west-1.example.com"],
            handler.Requests.Select(static request => request.Url.Host));
        Assert.All(handler.Requests, static request =>
            Assert.Contains($"/{request.Url.Host.Split('.')[1]}/echo/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.All(handler.Requests, static request => Assert.StartsWith("{", request.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(301, null, "one")]
    [InlineData(301, "eu-west-1", "one")]
    [InlineData(301, "cn-north-1", "one")]
    [InlineData(301, "evil.com/", "one")]
    [InlineData(301, "us-west-2", "arn:aws:echo:eu-west-1:1:one")]
    [InlineData(301, "us-west-2", null)]
    [InlineData(403, "us-west-2", "one")]
    [InlineData(404, "us-west-2", "one")]
    public async Task Nothing_else_makes_a_call_go_elsewhere(int status, string? region, string? bucket)
    {
        ScriptedHandler handler = new(region is null ? Answer(status) : Answer(status, "", (Header, region)));
        using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), Service, environment: static _ => null);
        await Assert.ThrowsAnyAsync<ServiceException>(() => client.EchoAsync("a", Bucket(bucket)));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_bucket_that_is_nowhere_does_not_go_on_forever()
    {
        int asked = 0;
        ScriptedHandler handler = new(() => Answer(301, "", (Header, asked++ % 2 == 0 ? "us-west-2" : "eu-west-1"))());
        using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), Service, environment: static _ => null);
        await Assert.ThrowsAsync<UnexpectedRedirectException>(() => client.EchoAsync("a", Bucket("one")));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task An_address_that_was_chosen_serves_all_regions()
    {
        ScriptedHandler handler = new(Answer(301, "", (Header, "us-west-2")));
        using EchoClient client = new(
            handler, new ClientOptions { Region = "eu-west-1", Credentials = EchoClient.Credentials, Endpoint = new("http://localhost:9000") }, Service, environment: static _ => null);
        await Assert.ThrowsAsync<UnexpectedRedirectException>(() => client.EchoAsync("a", Bucket("one")));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Presigned_URLs_go_there_as_well()
    {
        ScriptedHandler handler = new(Answer(301, "", (Header, "us-west-2")), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), Service, environment: static _ => null);
        await client.EchoAsync("a", Bucket("one"));
        PresignedRequest known = await client.PresignEchoAsync("a", Presignable("one"));
        Assert.Equal("one.us-west-2.example.com", known.Url.Host);
        Assert.Contains("%2Fus-west-2%2Fecho%2F", known.Url.Query, StringComparison.Ordinal);
        PresignedRequest unknown = await client.PresignEchoAsync("a", Presignable("two"));
        Assert.Equal("two.eu-west-1.example.com", unknown.Url.Host);
    }

    private static EchoOperation Presignable(string bucket) => new("GET")
    {
        Binds = new EndpointBindings().With("Bucket", bucket),
        Writes = static (_, request) => request.AppendPath("/"),
    };

    private static EchoOperation Bucket(string? name) => new() { Binds = new EndpointBindings().With("Bucket", name) };

    private sealed class Resolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters) =>
            new(new Uri($"https://{parameters.Text("Bucket")?.Replace(':', '-') ?? "none"}.{parameters.Region}.example.com"));
    }
}

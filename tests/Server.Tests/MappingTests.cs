using System.Net;
using City.Library;
using Example.Kennel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Smithwright.Extensions.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>Where services are in an application, and what else is there.</summary>
public sealed class MappingTests
{
    [Fact]
    public async Task Services_share_the_root_with_each_other_and_with_other_endpoints()
    {
        await using TestServer server = await TestServer.StartAsync(
            services =>
            {
                services.AddKennelService<KennelService>();
                services.AddLibraryService<LibraryService>();
            },
            app =>
            {
                app.MapKennelService();
                app.MapLibraryService();
                app.MapGet("/health", () => "well");
            });
        Assert.Equal("well", await server.Client.GetStringAsync("/health"));
        Assert.Contains("GetRoot a", await server.Client.GetStringAsync("/files/a/root"), StringComparison.Ordinal);
        Assert.Contains("The Odyssey", await server.Client.GetStringAsync("/books/9780140449112"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("/nothing")).StatusCode);
    }

    [Fact]
    public async Task A_service_can_be_below_a_prefix()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(), app => app.MapKennelService("/v1/kennel/"));
        Assert.Contains("GetFile a%2Fb c/d", Uri.UnescapeDataString(await server.Client.GetStringAsync("/v1/kennel/files/a%252Fb/c/d")).Replace("a/b", "a%2Fb", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("/files/a/b")).StatusCode);
    }

    [Fact]
    public async Task Conventions_apply_to_a_service()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(), app => app.MapKennelService().RequireHost("elsewhere.example"));
        using HttpResponseMessage response = await server.Client.GetAsync("/files/a/root");
        Assert.False(response.Headers.Contains("x-amzn-RequestId"));
    }

    [Fact]
    public void A_context_without_a_host_says_so() =>
        Assert.Throws<InvalidOperationException>(() => new ServiceContext("1").GetHttpContext());

    [Fact]
    public void A_context_knows_its_host()
    {
        ServiceContext context = new("1");
        HttpContext host = new DefaultHttpContext();
        context.SetFeature(host);
        Assert.Same(host, context.GetHttpContext());
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smithwright.EndToEnd.Tests.Requests;

/// <summary>A server that decodes and routes requests as servers do, and tells what it took each for.</summary>
internal sealed class VaultServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private VaultServer(WebApplication app) => _app = app;

    /// <summary>What ran, in order: the route and its values.</summary>
    public ConcurrentQueue<string> Ran { get; } = new();

    /// <summary>The targets of the request lines, undecoded, with the protocol before them.</summary>
    public ConcurrentQueue<string> Targets { get; } = new();

    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Headers { get; } = new();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public static async Task<VaultServer> StartAsync(HttpProtocols protocols)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        WebApplication app = builder.Build();
        VaultServer server = new(app);
        app.Use(server.RecordAsync);
        app.UseRouting();
        app.MapPost("/tenants/{tenant}/entries/{**key}", (string tenant, string? key) => server.Run($"entry '{key}' of '{tenant}'"));
        app.MapPost("/tenants/{tenant}/", (string tenant) => server.Run($"tenant '{tenant}'"));
        app.MapPost("/{**other}", (string? other) => server.Run($"other '{other}'"));
        app.MapGet("/{**other}", (string? other) => server.Run($"other '{other}'"));
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        Targets.Enqueue($"{context.Request.Protocol} {context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}");
        Headers.Enqueue(context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        return next(context);
    }

    private IResult Run(string what)
    {
        Ran.Enqueue(what);
        return Results.Text("{}", "application/json");
    }
}

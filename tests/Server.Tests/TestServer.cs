using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smithwright.Server.Tests;

/// <summary>An application on a loopback port.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app, ConcurrentQueue<string> log)
    {
        _app = app;
        Log = log;
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public HttpClient Client { get; }

    /// <summary>What was logged as an error.</summary>
    public ConcurrentQueue<string> Log { get; }

    public static async Task<TestServer> StartAsync(
        Action<IServiceCollection> add, Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null, string environment = "Production")
    {
        ConcurrentQueue<string> log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders().AddProvider(new ErrorLog(log));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder);
        add(builder.Services);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync();
        return new TestServer(app, log);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class ErrorLog(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Enqueue($"{formatter(state, exception)} {exception?.Message}");
            }
        }

        public void Dispose()
        {
        }
    }
}

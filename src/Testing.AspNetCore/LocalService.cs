using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smithwright.Extensions.AspNetCore;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Server;

namespace Smithwright.Testing.AspNetCore;

/// <summary>
/// A service on a loopback port for tests: a handler, an emulator, or what a test says of each operation. Any client can call it, in any language. It keeps the requests that it got.
/// </summary>
public sealed class LocalService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LocalInterceptor _interceptor;

    private LocalService(WebApplication app, LocalInterceptor interceptor)
    {
        _app = app;
        _interceptor = interceptor;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Options = new ClientOptions
        {
            Endpoint = Address,
            Region = StubTransport.Options.Region,
            Credentials = StubTransport.Options.Credentials,
            TimeProvider = StubTransport.Options.TimeProvider,
        };
    }

    /// <summary>Where the service is: a free port of the loopback address.</summary>
    public Uri Address { get; }

    /// <summary>Options for a generated client of the service: its address, a region, credentials of no account, and no waits between attempts.</summary>
    public ClientOptions Options { get; }

    /// <summary>All requests so far in their order, those included that the service refused.</summary>
    public IReadOnlyList<LocalRequest> Requests => [.. _interceptor.Requests];

    /// <summary>What handlers and functions of stubs threw that callers saw as an internal failure.</summary>
    public IReadOnlyList<Exception> Failures => [.. _interceptor.Failures];

    /// <summary>Starts services.</summary>
    /// <param name="map">Maps them, for instance by the generated <c>Map…Service</c>. An operation without a handler can still be answered by <see cref="On{TInput, TOutput}(HttpOperation{TInput, TOutput})"/>.</param>
    /// <param name="add">Adds handlers, and what these need.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<LocalService> StartAsync(
        Action<WebApplication> map, Action<IServiceCollection>? add = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        LocalInterceptor interceptor = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ServerInterceptor>(interceptor);
        builder.Services.Configure<ServiceServerOptions>(static options => options.CheckResponses = true);
        add?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.Use(interceptor.CaptureAsync);
        map(app);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new LocalService(app, interceptor);
    }

    /// <summary>
    /// Says what the service does for an operation. The stub that was made last and matches the request answers, so that a test can override what its fixture set up; where none
    /// matches, the handler does.
    /// </summary>
    /// <param name="operation">The operation, of the generated list <c>…Operations</c>.</param>
    public LocalStub<TInput, TOutput> On<TInput, TOutput>(HttpOperation<TInput, TOutput> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return On<TInput, TOutput>(operation.Name);
    }

    /// <inheritdoc cref="On{TInput, TOutput}(HttpOperation{TInput, TOutput})"/>
    /// <param name="operation">The operation's name in the model, where no client is generated that lists it.</param>
    public LocalStub<TInput, TOutput> On<TInput, TOutput>(string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        LocalAnswers<TInput> answers = new(operation);
        _interceptor.Add(answers);
        return new LocalStub<TInput, TOutput>(answers);
    }

    /// <summary>The inputs of an operation's requests in their order, each attempt of a call by itself.</summary>
    public IReadOnlyList<TInput> RequestsTo<TInput, TOutput>(HttpOperation<TInput, TOutput> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return [.. Requests.Where(request => request.OperationName == operation.Name).Select(request => request.Input).OfType<TInput>()];
    }

    /// <summary>Checks that all answers were given that the test set up, and that no handler failed.</summary>
    /// <exception cref="StubException">There are answers that nobody asked for, or a handler threw what is no error of the service.</exception>
    public void Verify()
    {
        string[] unused = [.. _interceptor.Unused()];
        if (unused.Length > 0)
        {
            throw new StubException($"Answers that were never given: {string.Join(", ", unused)}.");
        }
        if (Failures is [var failure, ..])
        {
            throw new StubException($"A handler failed: {failure}");
        }
    }

    /// <summary>Stops the services.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

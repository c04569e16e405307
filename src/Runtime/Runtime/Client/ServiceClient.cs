using System.ComponentModel;
using Smithwright.Runtime.Client.Attempts;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client;

/// <summary>
/// The base class of generated clients. Thread-safe; one instance should serve an application, because it owns the connections and the balance
/// of retries.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServiceClient : IDisposable
{
    private readonly CallExecutor _calls;
    private readonly ClientSettings _settings;
    private readonly ClientMemory _memory;
    private readonly HttpClient? _owned;
    private bool _disposed;

    /// <summary>Creates a client with connections of its own.</summary>
    /// <exception cref="ArgumentException">An option has a value that no client can work with, or region or endpoint are missing.</exception>
    protected ServiceClient(ServiceDescription service, ClientOptions options)
    {
        _settings = new ClientSettings(service, options, Environment.GetEnvironmentVariable);
        _owned = HttpTransport.Create(options.ConnectTimeout);
        _memory = ClientMemory.Of(_settings, _owned);
        _calls = new CallExecutor(_settings, _owned, _memory, isOwn: true);
    }

    /// <summary>
    /// Creates a client over an <see cref="HttpClient"/> that stays the caller's. Its handler should neither follow redirects, which would show
    /// the session token to other hosts, nor repeat requests, and its timeout should be longer than the client's own.
    /// </summary>
    /// <exception cref="ArgumentException">An option has a value that no client can work with, or region or endpoint are missing.</exception>
    protected ServiceClient(ServiceDescription service, ClientOptions options, HttpClient httpClient)
        : this(service, options, httpClient, Environment.GetEnvironmentVariable)
    {
    }

    /// <summary>Creates a client in an environment that is not that of the process.</summary>
    private protected ServiceClient(ServiceDescription service, ClientOptions options, HttpClient httpClient, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _settings = new ClientSettings(service, options, environment);
        _memory = ClientMemory.Of(_settings, httpClient);
        _calls = new CallExecutor(_settings, httpClient, _memory, isOwn: false);
    }

    /// <summary>The clock of the client.</summary>
    internal TimeProvider TimeProvider => _calls.TimeProvider;

    /// <summary>Closes the client's own connections; calls under way fail.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        _disposed = true;
        if (disposing)
        {
            _owned?.Dispose();
        }
    }

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Its input.</param>
    /// <param name="cancellationToken">Ends the call; the exception carries this token.</param>
    /// <exception cref="ServiceException">The service answered with an error, or there was no usable answer.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ArgumentException">The request is <see langword="null"/> or cannot be built.</exception>
    protected Task<TOutput> InvokeAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        // Not the framework's own check: it would box the input of operations that have none.
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _calls.ExecuteAsync(operation, request, cancellationToken);
    }

    /// <summary>Makes a URL that calls an operation for whoever holds it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Its input.</param>
    /// <param name="expiresIn">How long the URL is good, from one second to seven days.</param>
    /// <param name="cancellationToken">Ends waiting for credentials.</param>
    /// <exception cref="ArgumentException">The request is <see langword="null"/>, cannot be built, has a body that a URL has no place for, or is not signed.</exception>
    /// <exception cref="CredentialsUnavailableException">There are no credentials.</exception>
    protected Task<PresignedRequest> PresignAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, TInput request, TimeSpan expiresIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new Presigner(_settings, _memory).PresignAsync(operation, request, expiresIn, cancellationToken);
    }
}

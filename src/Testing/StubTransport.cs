using System.Net;
using Smithwright.Runtime.Operations;

namespace Smithwright.Testing;

/// <summary>
/// Plays a service for its client: answers operations as a test says and keeps what was called. Everything above the network is real: requests
/// are written, signed and repeated, responses are read as if they came from the service. Safe for concurrent calls.
/// </summary>
/// <remarks>The client must be generated for both directions: <c>Codecs="both"</c> on its <c>ServiceModel</c> item.</remarks>
public sealed class StubTransport
{
    private readonly object _gate = new();
    private readonly List<IOperationStub> _stubs = [];
    private readonly List<StubRequest> _requests = [];

    /// <summary>Creates a transport that knows no operation yet.</summary>
    /// <param name="timeProvider">The clock of delays; the system's by default.</param>
    public StubTransport(TimeProvider? timeProvider = null) => Time = timeProvider ?? TimeProvider.System;

    internal TimeProvider Time { get; }

    /// <summary>All requests so far in their order, each attempt of a call by itself.</summary>
    public IReadOnlyList<StubRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Options for a client over this transport: a region, credentials of no account, and no waits between attempts.</summary>
    public static ClientOptions Options { get; } = new()
    {
        Region = "us-east-1",
        Credentials = new AwsCredentials("AKIDEXAMPLE", "not-a-secret"),
        TimeProvider = new ImpatientTimeProvider(),
    };

    /// <summary>
    /// Answers an operation. The stub that was made last and matches the request answers, so that a test can override what its fixture set up.
    /// </summary>
    /// <param name="operation">The operation, of the generated list <c>…Operations</c>.</param>
    /// <returns>The stub, to be told its answers.</returns>
    public OperationStub<TInput, TOutput> On<TInput, TOutput>(HttpOperation<TInput, TOutput> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        OperationStub<TInput, TOutput> stub = new(operation, this);
        lock (_gate)
        {
            _stubs.Add(stub);
        }
        return stub;
    }

    /// <summary>The inputs of an operation's requests in their order, each attempt of a call by itself.</summary>
    public IReadOnlyList<TInput> RequestsTo<TInput, TOutput>(HttpOperation<TInput, TOutput> operation) =>
        [.. Requests.Where(request => ReferenceEquals(request.Operation, operation)).Select(request => (TInput)request.Input!)];

    /// <summary>Makes an HTTP client to give to the constructor of a client.</summary>
    public HttpClient CreateHttpClient() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Makes a handler, to be the primary one of an HTTP client that others build.</summary>
    public HttpMessageHandler CreateHandler() => new StubHandler(this);

    /// <summary>Checks that all answers were given that the test set up.</summary>
    /// <exception cref="StubException">There are some that nobody asked for.</exception>
    public void Verify()
    {
        string[] unused;
        lock (_gate)
        {
            unused = [.. _stubs.Where(stub => stub.UnusedAnswers > 0).Select(stub => $"{stub.OperationName}: {stub.UnusedAnswers:D}")];
        }
        if (unused.Length > 0)
        {
            throw new StubException($"Answers that were never given: {string.Join(", ", unused)}.");
        }
    }

    internal async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        ServiceCall call = ServiceCall.Of(message) ?? throw new StubException(
            $"{message.Method} {message.RequestUri} is not the request of a generated client.");
        StubRequest request = await StubRequest.OfAsync(call, message, cancellationToken).ConfigureAwait(false);
        Answer answer;
        lock (_gate)
        {
            _requests.Add(request);
            IOperationStub stub = _stubs.FindLast(stub => stub.Matches(call)) ?? throw Unexpected(call);
            answer = stub.Next(call) ?? throw new StubException($"{call.OperationName} is stubbed without an answer.");
        }

        // Outside of the lock: an answer may take its time, and functions of the test may call the client themselves.
        return await answer.GiveAsync(call.Input, cancellationToken).ConfigureAwait(false);
    }

    private StubException Unexpected(ServiceCall call)
    {
        string[] known = [.. _stubs.Select(stub => stub.OperationName).Distinct()];
        return new StubException(
            $"Nothing is stubbed for this call: {call.OperationName}({call.Input}). "
            + (known.Contains(call.OperationName) ? "The operation is, but no condition of When is met."
                : known.Length > 0 ? $"Stubbed are: {string.Join(", ", known)}." : "No operation is."));
    }
}

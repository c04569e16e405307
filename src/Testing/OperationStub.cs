using System.Net;
using Smithwright.Runtime.Operations;

namespace Smithwright.Testing;

/// <summary>
/// The answers of one operation. They are given in the order in which they are set up, one a request (an attempt that fails and its repetition are
/// two); the last one answers all requests from then on.
/// </summary>
/// <typeparam name="TInput">The input of the operation.</typeparam>
/// <typeparam name="TOutput">Its output.</typeparam>
public sealed class OperationStub<TInput, TOutput> : IOperationStub
{
    private readonly HttpOperation<TInput, TOutput> _operation;
    private readonly StubTransport _transport;
    private readonly List<Answer> _answers = [];
    private Func<TInput, bool>? _condition;
    private TimeSpan _delay;
    private int _given;

    internal OperationStub(HttpOperation<TInput, TOutput> operation, StubTransport transport)
    {
        _operation = operation;
        _transport = transport;
    }

    string IOperationStub.OperationName => _operation.Name;

    int IOperationStub.UnusedAnswers => Math.Max(_answers.Count - _given, 0);

    /// <summary>Answers only requests that meet a condition. Several conditions must all be met.</summary>
    public OperationStub<TInput, TOutput> When(Func<TInput, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Func<TInput, bool>? before = _condition;
        _condition = before is null ? condition : input => before(input) && condition(input);
        return this;
    }

    /// <summary>Makes the next answer come late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public OperationStub<TInput, TOutput> After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        _delay = delay;
        return this;
    }

    /// <summary>Answers with an output. One that holds a stream answers once: use a function for more.</summary>
    public OperationStub<TInput, TOutput> Respond(TOutput output) => Respond(_ => output);

    /// <summary>Answers with what a function makes of the input; the function may throw a <see cref="ServiceException"/> to answer with an error.</summary>
    public OperationStub<TInput, TOutput> Respond(Func<TInput, TOutput> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Add(input =>
        {
            TOutput result;
            try
            {
                result = output(input);
            }
            catch (ServiceException error)
            {
                return _operation.CreateErrorResponse(error);
            }

            return _operation.CreateResponse(result);
        });
    }

    /// <summary>Answers with an error: one of the model, or another by its code and status.</summary>
    public OperationStub<TInput, TOutput> Fail(ServiceException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Add(_ => _operation.CreateErrorResponse(error));
    }

    /// <summary>Answers as an overloaded service does: status 400, code <c>ThrottlingException</c>. Clients try again.</summary>
    public OperationStub<TInput, TOutput> Throttle() => Fail(new ServiceException("Rate exceeded", "ThrottlingException", HttpStatusCode.BadRequest));

    /// <summary>Answers as a broken service does, by default with status 500. Clients try again after 500, 502, 503 and 504.</summary>
    public OperationStub<TInput, TOutput> Break(HttpStatusCode status = HttpStatusCode.InternalServerError) =>
        Fail(new ServiceException("The service is broken.", "InternalFailure", status));

    /// <summary>Closes the connection without an answer. Clients try again.</summary>
    public OperationStub<TInput, TOutput> Disconnect() =>
        Add(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was closed without an answer."));

    /// <summary>Never answers: the client runs into its time limit, or the caller cancels.</summary>
    public OperationStub<TInput, TOutput> Hang() => Add(async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        throw new InvalidOperationException("The wait has no end.");
    });

    /// <summary>Answers with a response made by hand: what no service should send.</summary>
    public OperationStub<TInput, TOutput> Reply(Func<TInput, HttpResponseMessage> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Add(response);
    }

    bool IOperationStub.Matches(ServiceCall call) => ReferenceEquals(call.Operation, _operation) && _condition?.Invoke((TInput)call.Input!) != false;

    Answer? IOperationStub.Next(ServiceCall call) => _answers.Count == 0 ? null : _answers[Math.Min(_given++, _answers.Count - 1)];

    private OperationStub<TInput, TOutput> Add(Func<TInput, HttpResponseMessage> give) => Add((input, _) => Task.FromResult(give(input)));

    private OperationStub<TInput, TOutput> Add(Func<TInput, CancellationToken, Task<HttpResponseMessage>> give)
    {
        _answers.Add(new Answer(_delay, _transport.Time, (input, cancellationToken) => give((TInput)input!, cancellationToken)));
        _delay = TimeSpan.Zero;
        return this;
    }
}

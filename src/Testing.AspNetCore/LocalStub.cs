using System.Net;
using Smithwright.Extensions.AspNetCore;
using Smithwright.Runtime.Server;

namespace Smithwright.Testing.AspNetCore;

/// <summary>
/// What a local service does for one operation. Answers are given in the order in which they are set up, one per request; the last one answers all requests from then on.
/// </summary>
/// <typeparam name="TInput">The input of the operation.</typeparam>
/// <typeparam name="TOutput">Its output.</typeparam>
public sealed class LocalStub<TInput, TOutput>
{
    private readonly LocalAnswers<TInput> _answers;
    private TimeSpan _delay;

    internal LocalStub(LocalAnswers<TInput> answers) => _answers = answers;

    /// <summary>Answers only requests that meet a condition. Several conditions must all be met.</summary>
    public LocalStub<TInput, TOutput> When(Func<TInput, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _answers.When(condition);
        return this;
    }

    /// <summary>Makes the next answer come late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public LocalStub<TInput, TOutput> After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        _delay = delay;
        return this;
    }

    /// <summary>Answers with an output. One that holds a stream answers once: use a function for more.</summary>
    public LocalStub<TInput, TOutput> Respond(TOutput output) => Respond(_ => output);

    /// <summary>Answers with what a function makes of the input; the function may throw a <see cref="ServiceException"/> to answer with an error.</summary>
    public LocalStub<TInput, TOutput> Respond(Func<TInput, TOutput> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Add((input, _, _) => Task.FromResult<object?>(output((TInput)input!)));
    }

    /// <summary>Answers as the handler, or the emulator, does.</summary>
    public LocalStub<TInput, TOutput> CallHandler() => Add(static (_, _, handler) => handler());

    /// <summary>Answers with an error: one of the model, or another by its code and status.</summary>
    public LocalStub<TInput, TOutput> Fail(ServiceException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Add((_, _, _) => throw new ServedErrorException(error));
    }

    /// <summary>Answers as an overloaded service does: status 400, code <c>ThrottlingException</c>. Clients try again.</summary>
    public LocalStub<TInput, TOutput> Throttle() => Fail(new ServiceException("Rate exceeded", "ThrottlingException", HttpStatusCode.BadRequest));

    /// <summary>Answers as a broken service does, by default with status 500. Clients try again after 500, 502, 503 and 504.</summary>
    public LocalStub<TInput, TOutput> Break(HttpStatusCode status = HttpStatusCode.InternalServerError) =>
        Fail(new ServiceException("The service is broken.", "InternalFailure", status));

    /// <summary>Closes the connection without an answer. Clients try again.</summary>
    public LocalStub<TInput, TOutput> Disconnect() => Add(static async (_, context, _) =>
    {
        context.GetHttpContext().Abort();
        await Task.Delay(Timeout.InfiniteTimeSpan, context.CancellationToken).ConfigureAwait(false);
        return null;
    });

    /// <summary>Never answers: the client runs into its time limit, or the caller cancels.</summary>
    public LocalStub<TInput, TOutput> Hang() => Add(static async (_, context, _) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, context.CancellationToken).ConfigureAwait(false);
        return null;
    });

    private LocalStub<TInput, TOutput> Add(LocalAnswer answer)
    {
        TimeSpan delay = _delay;
        _delay = TimeSpan.Zero;
        _answers.Add(delay == TimeSpan.Zero ? answer : async (input, context, handler) =>
        {
            await Task.Delay(delay, context.CancellationToken).ConfigureAwait(false);
            return await answer(input, context, handler).ConfigureAwait(false);
        });
        return this;
    }
}

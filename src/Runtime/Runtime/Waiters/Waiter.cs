using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Smithwright.Runtime.Waiters;

/// <summary>
/// Calls an operation until its output or error is the one waited for (https://smithy.io/2.0/additional-specs/waiters.html). Made by generated code;
/// without state, so that one serves all.
/// </summary>
/// <param name="name">The waiter's name in the model.</param>
/// <param name="minDelay">The shortest time between two calls, in seconds.</param>
/// <param name="maxDelay">The longest time between two calls, in seconds.</param>
/// <typeparam name="TInput">The operation's input.</typeparam>
/// <typeparam name="TOutput">The operation's output.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Waiter<TInput, TOutput>(string name, int minDelay, int maxDelay)
    where TInput : notnull
    where TOutput : notnull
{
    /// <summary>What the acceptors say of an output.</summary>
    public Func<TInput, TOutput, WaiterMatch> OnOutput { get; init; } = static (_, _) => WaiterMatch.None;

    /// <summary>What the acceptors say of an error.</summary>
    public Func<ServiceException, WaiterMatch> OnError { get; init; } = static _ => WaiterMatch.None;

    /// <summary>Waits.</summary>
    /// <param name="client">The client, whose clock is used when the options have none.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Its input, each time.</param>
    /// <param name="options">How long to wait.</param>
    /// <param name="cancellationToken">Ends the wait; the exception carries this token.</param>
    /// <exception cref="WaiterFailedException">A failure state was reached.</exception>
    /// <exception cref="ServiceTimeoutException">The time is up; <see cref="Exception.InnerException"/> is the last error that was waited out.</exception>
    /// <exception cref="ServiceException">The service answered with an error that the waiter does not know.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ArgumentException">An option has a value that nothing can be done with, or contradicts another.</exception>
    public async Task<WaitResult<TOutput>> WaitAsync(
        object client, Func<TInput, CancellationToken, Task<TOutput>> operation, TInput request, WaiterOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        WaiterClock clock = WaiterClock.Start(options, client, TimeSpan.FromSeconds(minDelay), TimeSpan.FromSeconds(maxDelay));
        using CancellationTokenSource limit = new(options.MaxWaitTime, clock.Time);
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        ServiceException? waitedOut = null;
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                (TOutput? output, ServiceException? error) = await CallAsync(operation, request, both.Token).ConfigureAwait(false);
                WaiterMatch match = error is null ? OnOutput(request, output!) : OnError(error);
                switch (match.State)
                {
                    case WaiterState.Success:
                        return new WaitResult<TOutput>(output, error, attempt);
                    case WaiterState.Failure:
                        throw new WaiterFailedException(name, match.Reason!, attempt, output, error);
                    case WaiterState.None when error is not null:
                        ExceptionDispatchInfo.Throw(error);
                        throw new UnreachableException();
                }

                waitedOut = error;
                TimeSpan delay = clock.NextDelay(attempt);
                if (delay <= TimeSpan.Zero)
                {
                    throw TimeIsUp(options, waitedOut);
                }
                await Task.Delay(delay, clock.Time, both.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw TimeIsUp(options, waitedOut);
        }
    }

    private static async Task<(TOutput? Output, ServiceException? Error)> CallAsync(
        Func<TInput, CancellationToken, Task<TOutput>> operation, TInput request, CancellationToken cancellationToken)
    {
        try
        {
            return (await operation(request, cancellationToken).ConfigureAwait(false), null);
        }
        catch (ServiceException error)
        {
            return (default, error);
        }
    }

    private ServiceTimeoutException TimeIsUp(WaiterOptions options, ServiceException? waitedOut) =>
        new($"The wait for {name}", $"{nameof(WaiterOptions)}.{nameof(WaiterOptions.MaxWaitTime)}", options.MaxWaitTime, waitedOut);
}

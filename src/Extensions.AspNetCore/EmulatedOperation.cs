using System.Collections.Concurrent;
using System.Net;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>What an emulator does for the next requests of one operation, in the order in which it is told; after that it answers as usual. Safe for concurrent calls.</summary>
public sealed class EmulatedOperation
{
    private readonly ConcurrentQueue<Func<ServiceContext, Task>> _steps = new();

    internal EmulatedOperation()
    {
    }

    /// <summary>Answers requests as usual.</summary>
    public EmulatedOperation Answer(int times = 1) => Add(times, static _ => Task.CompletedTask);

    /// <summary>Answers as an overloaded service does: status 400, code <c>ThrottlingException</c>.</summary>
    public EmulatedOperation Throttle(int times = 1) => Fail(new ServiceException("Rate exceeded", "ThrottlingException", HttpStatusCode.BadRequest), times);

    /// <summary>Answers with an error: one of the model, or another by its code and status.</summary>
    public EmulatedOperation Fail(ServiceException error, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Add(times, _ => throw new ServedErrorException(error));
    }

    /// <summary>Answers late.</summary>
    public EmulatedOperation Delay(TimeSpan delay, int times = 1) => Add(times, context => Task.Delay(delay, context.CancellationToken));

    /// <summary>Closes the connection without an answer.</summary>
    public EmulatedOperation Cut(int times = 1) => Add(times, static context =>
    {
        context.GetHttpContext().Abort();
        return Task.Delay(Timeout.InfiniteTimeSpan, context.CancellationToken);
    });

    internal Task NextAsync(ServiceContext context) => _steps.TryDequeue(out Func<ServiceContext, Task>? step) ? step(context) : Task.CompletedTask;

    private EmulatedOperation Add(int times, Func<ServiceContext, Task> step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        for (int i = 0; i < times; i++)
        {
            _steps.Enqueue(step);
        }

        return this;
    }
}

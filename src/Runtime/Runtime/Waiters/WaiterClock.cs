using Smithwright.Runtime.Client;

namespace Smithwright.Runtime.Waiters;

/// <summary>The time of one wait: what has passed, what is left, and what to wait next.</summary>
internal sealed class WaiterClock
{
    // The longest time that the framework's timers take.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly WaiterDelays _delays;
    private readonly TimeSpan _total;
    private readonly long _start;

    private WaiterClock(TimeProvider time, WaiterDelays delays, TimeSpan total)
    {
        Time = time;
        _delays = delays;
        _total = total;
        _start = time.GetTimestamp();
    }

    public TimeProvider Time { get; }

    /// <summary>Checks and completes the options.</summary>
    /// <param name="options">What the caller wants.</param>
    /// <param name="client">What may have a clock.</param>
    /// <param name="min">The model's shortest delay.</param>
    /// <param name="max">The model's longest delay.</param>
    public static WaiterClock Start(WaiterOptions options, object client, TimeSpan min, TimeSpan max)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxWaitTime != Timeout.InfiniteTimeSpan)
        {
            Check(options.MaxWaitTime, nameof(options.MaxWaitTime), ", or Timeout.InfiniteTimeSpan");
        }
        Check(options.MinDelay ?? min, nameof(options.MinDelay));
        Check(options.MaxDelay ?? max, nameof(options.MaxDelay));
        if (options.MinDelay > options.MaxDelay)
        {
            throw new ArgumentException("WaiterOptions.MinDelay must be no more than WaiterOptions.MaxDelay.", nameof(options));
        }
        // What the caller says goes before what the model says.
        TimeSpan shortest = options.MinDelay ?? (options.MaxDelay < min ? options.MaxDelay.Value : min);
        TimeSpan longest = options.MaxDelay ?? (shortest > max ? shortest : max);
        TimeProvider time = options.TimeProvider ?? (client as ServiceClient)?.TimeProvider ?? TimeProvider.System;
        return new WaiterClock(time, new WaiterDelays(shortest, longest), options.MaxWaitTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : options.MaxWaitTime);
    }

    /// <summary>The time to wait after a call; nothing or less when there is not enough left for another.</summary>
    /// <param name="attempt">The number of the call, from 1.</param>
    public TimeSpan NextDelay(int attempt) => _delays.Next(attempt, _total - Time.GetElapsedTime(_start), Random.Shared.NextDouble());

    private static void Check(TimeSpan value, string name, string or = "")
    {
        if (value <= TimeSpan.Zero || value > Longest)
        {
            throw new ArgumentException($"WaiterOptions.{name} must be positive and below 50 days{or}.", "options");
        }
    }
}

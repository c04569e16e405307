namespace Smithwright;

/// <summary>How long, and how often, a waiter asks. Read when the waiting begins, which reports wrong values as <see cref="ArgumentException"/>.</summary>
public sealed class WaiterOptions
{
    /// <summary>
    /// The longest time to wait, calls included. The last call is made a shortest delay before the end, as Smithy says; one still under way at the end
    /// is given up. <see cref="Timeout.InfiniteTimeSpan"/> means no limit.
    /// </summary>
    public required TimeSpan MaxWaitTime { get; init; }

    /// <summary>The shortest time between two calls; by default what the service model says.</summary>
    public TimeSpan? MinDelay { get; init; }

    /// <summary>The longest time between two calls; by default what the service model says.</summary>
    public TimeSpan? MaxDelay { get; init; }

    /// <summary>The clock; by default the client's, or the system's where the client is not a generated one.</summary>
    public TimeProvider? TimeProvider { get; init; }
}

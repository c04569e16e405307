using System.ComponentModel;

namespace Smithwright.Runtime.Waiters;

/// <summary>What the acceptors of a waiter say of a call.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct WaiterMatch
{
    private WaiterMatch(WaiterState state, string? reason)
    {
        State = state;
        Reason = reason;
    }

    /// <summary>No acceptor knows the call: after an output the waiter goes on, an error is thrown.</summary>
    public static WaiterMatch None => default;

    /// <summary>What was waited for is there.</summary>
    public static WaiterMatch Success { get; } = new(WaiterState.Success, null);

    /// <summary>It may still come.</summary>
    public static WaiterMatch Retry { get; } = new(WaiterState.Retry, null);

    internal WaiterState State { get; }

    internal string? Reason { get; }

    /// <summary>It cannot come any more.</summary>
    /// <param name="reason">What tells so, as the end of a sentence.</param>
    public static WaiterMatch Failure(string reason) => new(WaiterState.Failure, reason);
}

internal enum WaiterState
{
    None, Success, Retry, Failure,
}

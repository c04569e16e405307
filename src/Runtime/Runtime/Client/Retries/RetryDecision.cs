namespace Smithwright.Runtime.Client.Retries;

/// <summary>What follows a failed attempt.</summary>
internal enum RetryDecision
{
    /// <summary>The failure is the caller's.</summary>
    Stop,

    /// <summary>It is the caller's after a pause: whoever polls would call again at once.</summary>
    StopAfterPause,

    /// <summary>Another attempt, after a pause.</summary>
    Retry,
}

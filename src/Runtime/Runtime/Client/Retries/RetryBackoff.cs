namespace Smithwright.Runtime.Client.Retries;

/// <summary>How long to wait between attempts: exponential with full jitter, longer when the service asked for fewer requests.</summary>
internal static class RetryBackoff
{
    private static readonly TimeSpan TransientBase = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan ThrottlingBase = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestBeyond = TimeSpan.FromSeconds(5);

    // Timers count whole milliseconds: less would be no wait at all.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    /// <param name="failure">What the last attempt came to.</param>
    /// <param name="retry">0 before the first retry.</param>
    /// <param name="jitter">At least 0, below 1.</param>
    /// <param name="transientBase">What the wait starts from where the service did not ask for fewer requests; null for the usual.</param>
    public static TimeSpan Delay(AttemptFailure failure, int retry, double jitter, TimeSpan? transientBase = null)
    {
        TimeSpan start = failure.IsThrottling ? ThrottlingBase : transientBase ?? TransientBase;
        // 2^16 base delays are beyond the longest anyway; a larger exponent would overflow.
        TimeSpan ceiling = start * Math.Pow(2, Math.Min(retry, 16));
        TimeSpan jittered = (ceiling < Longest ? ceiling : Longest) * jitter;
        TimeSpan backoff = jittered > Shortest ? jittered : Shortest;
        if (failure.RetryAfter is not { } asked || asked <= backoff)
        {
            return backoff;
        }
        // The service knows best when it recovers, but a wrong number must not park the caller.
        return asked < backoff + LongestBeyond ? asked : backoff + LongestBeyond;
    }
}

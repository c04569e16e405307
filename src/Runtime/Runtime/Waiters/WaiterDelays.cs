namespace Smithwright.Runtime.Waiters;

/// <summary>
/// How long a waiter waits between calls: exponentially longer, with jitter, and so that the last call comes a shortest delay before the time is up
/// (https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries).
/// </summary>
internal readonly record struct WaiterDelays(TimeSpan Min, TimeSpan Max)
{
    /// <param name="attempt">The number of the call before, from 1.</param>
    /// <param name="remaining">The time that is left.</param>
    /// <param name="jitter">At least 0, below 1.</param>
    /// <returns>The time to wait; nothing or less when there is not enough left for another call.</returns>
    public TimeSpan Next(int attempt, TimeSpan remaining, double jitter)
    {
        // 2^32 times the shortest delay, a second or so, is beyond any longest; a larger exponent would overflow.
        double ceiling = Math.Min(Min.TotalSeconds * Math.Pow(2, Math.Min(attempt - 1, 32)), Max.TotalSeconds);
        TimeSpan delay = Min + TimeSpan.FromSeconds((ceiling - Min.TotalSeconds) * jitter);
        return remaining - delay <= Min ? remaining - Min : delay;
    }
}

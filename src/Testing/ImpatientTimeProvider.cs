namespace Smithwright.Testing;

/// <summary>
/// The system's clock without the waits between attempts, which are at most 20 seconds: shorter timers elapse at once. Time limits are longer by
/// default and last as long as they say.
/// </summary>
internal sealed class ImpatientTimeProvider : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime >= TimeSpan.Zero && dueTime <= LongestWait ? TimeSpan.Zero : dueTime, period);
}

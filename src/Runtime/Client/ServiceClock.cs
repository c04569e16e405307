namespace Smithwright;

/// <summary>
/// The time by which a client signs: that of its machine, corrected once a service has refused a signature for its time. Services accept
/// signatures that are a few minutes old or early, so a clock within that needs no correction.
/// </summary>
internal sealed class ServiceClock(TimeProvider machine) : TimeProvider
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(4);

    private long _offset;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + new TimeSpan(Volatile.Read(ref _offset));

    /// <summary>Learns from a service that refused a signature. Returns whether a request that is signed anew may fare better.</summary>
    /// <param name="serviceTime">The service's time, by the response that refused it.</param>
    /// <param name="signedAt">The time that was signed with: another call may have corrected the clock since.</param>
    public bool Correct(DateTimeOffset serviceTime, DateTimeOffset signedAt)
    {
        if ((serviceTime - signedAt).Duration() <= Tolerance)
            return false;
        Volatile.Write(ref _offset, (serviceTime - machine.GetUtcNow()).Ticks);
        return true;
    }
}

namespace Smithwright.Runtime.Client.State;

/// <summary>
/// The time by which a client signs: that of its machine, corrected once a service has refused a signature for its time. Services accept
/// signatures that are a few minutes old or early, so a clock within that needs no correction.
/// </summary>
/// <remarks>
/// A signature is valid at the time that it names, and whoever answers names the time. So corrections are bounded, and one that did not help is
/// dropped.
/// </remarks>
internal sealed class ServiceClock(TimeProvider machine) : TimeProvider
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(4);

    // More than a wrong time zone; a machine that is off by more cannot establish secure connections either.
    private static readonly TimeSpan MaxCorrection = TimeSpan.FromHours(24);

    private long _offset;

    public override DateTimeOffset GetUtcNow() => Now().Time;

    /// <summary>The time to sign with now.</summary>
    public SigningMoment Now()
    {
        TimeSpan offset = new(Volatile.Read(ref _offset));
        return new(Add(machine.GetUtcNow(), offset), offset);
    }

    /// <summary>Learns from a service that refused a signature. Returns whether a request that is signed again may fare better.</summary>
    /// <param name="serviceTime">The service's time, by the response that refused it; null when it told none.</param>
    /// <param name="signed">What was signed with: another call may have corrected the clock since.</param>
    public bool Correct(DateTimeOffset? serviceTime, SigningMoment signed)
    {
        TimeSpan? difference = serviceTime - machine.GetUtcNow();
        bool isMachineRight = difference?.Duration() <= Tolerance;
        bool wasWrong = (serviceTime - signed.Time)?.Duration() > Tolerance;
        if (signed.Correction != TimeSpan.Zero)
        {
            // A request that took minutes to arrive says nothing against the correction.
            if (wasWrong && (difference - signed.Correction)?.Duration() <= Tolerance)
            {
                return true;
            }
            // The correction did not help. Unless another call has learned something since, the machine is right again.
            Interlocked.CompareExchange(ref _offset, 0, signed.Correction.Ticks);
            return wasWrong && isMachineRight;
        }

        if (!wasWrong || difference is not { } offset || offset.Duration() > MaxCorrection)
        {
            return false;
        }
        Volatile.Write(ref _offset, isMachineRight ? 0 : offset.Ticks);
        return true;
    }

    // A machine may be set to the end of time.
    private static DateTimeOffset Add(DateTimeOffset time, TimeSpan offset)
    {
        long ticks = Math.Clamp(time.UtcTicks + offset.Ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks);
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}

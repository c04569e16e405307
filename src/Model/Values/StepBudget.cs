namespace Smithwright.Model.Values;

/// <summary>
/// How much an analysis may do. Steps are counted, not time, so that the same input has the same answer on every machine. An instance serves one thread.
/// </summary>
internal sealed class StepBudget(long limit, CancellationToken cancellationToken = default)
{
    private const int StepsBetweenChecks = 1_024;

    private long _nextCheck;

    /// <summary>The steps so far, those beyond the limit included.</summary>
    public long Spent { get; private set; }

    public bool IsExhausted => Spent > limit;

    /// <summary>Takes steps; <see langword="false"/> when there are no more, and the answer is unknown.</summary>
    /// <exception cref="OperationCanceledException">The host wants to go on.</exception>
    public bool Spend(long steps = 1)
    {
        Spent += steps;
        if (Spent >= _nextCheck)
        {
            _nextCheck = Spent + StepsBetweenChecks;
            cancellationToken.ThrowIfCancellationRequested();
        }

        return !IsExhausted;
    }
}

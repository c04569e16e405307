namespace Smithwright.Runtime.Client.Retries;

/// <summary>Whether an attempt is followed by another, and what that costs.</summary>
internal sealed class RetryPolicy(int maxAttempts)
{
    private readonly RetryQuota _quota = new();

    /// <summary>How often a request is sent at most.</summary>
    public int MaxAttempts => maxAttempts;

    /// <summary>Gives the quota back what a call that succeeded took of it last.</summary>
    public void Succeeded(RetryState state) => _quota.Succeeded(state.LastCost);

    /// <summary>Takes from the quota what another attempt costs, unless there is to be none. May be asked after the last attempt as well.</summary>
    /// <param name="failure">What the attempt came to.</param>
    /// <param name="retry">0 before the first retry.</param>
    /// <param name="state">The call.</param>
    public RetryDecision Decide(AttemptFailure failure, int retry, RetryState state)
    {
        if (!failure.IsRetryable || retry >= maxAttempts - 1 || !state.CanRepeat)
        {
            return RetryDecision.Stop;
        }
        if (state.IsSignatureCorrected)
        {
            return RetryDecision.Retry;
        }
        state.LastCost = _quota.Acquire(failure.IsThrottling);
        if (state.LastCost > 0)
        {
            return RetryDecision.Retry;
        }
        return state.IsLongPoll ? RetryDecision.StopAfterPause : RetryDecision.Stop;
    }
}

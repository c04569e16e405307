using Polly;
using Polly.Retry;

namespace Smithwright.Retries;

/// <summary>Whether an attempt is followed by another, and what that costs.</summary>
internal sealed class RetryPolicy(int maxAttempts)
{
    private static readonly ResiliencePropertyKey<CallState> StateKey = new("smithwright.call");

    private readonly RetryQuota _quota = new();

    /// <summary>Lets the strategies of a pipeline know the call that they run.</summary>
    public static void Attach(ResilienceContext context, CallState state) => context.Properties.Set(StateKey, state);

    /// <summary>How often a request is sent at most.</summary>
    public int MaxAttempts => maxAttempts;

    /// <summary>Gives the quota back what a call that succeeded took of it last.</summary>
    public void Succeeded(int lastCost) => _quota.Succeeded(lastCost);

    // Asked after the last attempt as well, where nothing may be taken from the quota any more.
    public bool ShouldRetry(RetryPredicateArguments<object> args)
    {
        if (!args.Context.Properties.TryGetValue(StateKey, out CallState? state))
            return false;
        if (args.Outcome.Exception is null)
            Succeeded(state.LastCost);
        if (args.Outcome.Exception is not ServiceException { IsRetryable: true } failure
            || args.AttemptNumber >= maxAttempts - 1
            || !state.CanRepeat)
        {
            return false;
        }

        state.LastCost = _quota.Acquire(failure.IsThrottling);
        return state.LastCost > 0;
    }
}

using Polly;
using Polly.Retry;

namespace Smithwright.Retries;

/// <summary>The standard retry mode of AWS clients as a Polly pipeline.</summary>
internal static class RetryPipeline
{
    private static readonly ResiliencePropertyKey<RetryState> StateKey = new("smithwright.call");

    public static ResiliencePipeline Create(int maxAttempts, TimeProvider time, RetryQuota quota)
    {
        if (maxAttempts == 1)
            return ResiliencePipeline.Empty;
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = maxAttempts - 1,
                ShouldHandle = args => new(ShouldRetry(args, maxAttempts, quota)),
                DelayGenerator = static args => new(args.Outcome.Exception is ServiceException failure
                    ? RetryBackoff.Delay(failure, args.AttemptNumber, Random.Shared.NextDouble())
                    : null),
            })
            .Build();
    }

    public static void Attach(ResilienceContext context, RetryState state) => context.Properties.Set(StateKey, state);

    // Asked after the last attempt as well, where nothing may be taken from the quota any more.
    private static bool ShouldRetry(RetryPredicateArguments<object> args, int maxAttempts, RetryQuota quota)
    {
        if (args.Outcome.Exception is not ServiceException { IsRetryable: true } failure
            || args.AttemptNumber >= maxAttempts - 1
            || !args.Context.Properties.TryGetValue(StateKey, out RetryState? state)
            || !state.CanRepeat)
        {
            return false;
        }

        state.LastFailure = failure;
        state.LastCost = quota.Acquire(failure.IsThrottling);
        return state.LastCost > 0;
    }
}

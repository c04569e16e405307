using Polly;
using Polly.Retry;
using Smithwright.Runtime.Client.Retries;

namespace Smithwright;

/// <summary>The retries of AWS clients as a strategy of Polly.</summary>
public static class StandardRetryExtensions
{
    /// <summary>
    /// Adds the standard retry mode of AWS clients (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html): failures that may
    /// pass are repeated after 50 ms and more, throttled requests after a second and more, doubling up to 20 s, with full jitter and no sooner
    /// than the service asks; a quota keeps the retries of all calls through the pipeline in proportion to their successes. Only for
    /// <see cref="ClientOptions.ResiliencePipeline"/>: anything else that runs through the pipeline is never repeated.
    /// </summary>
    /// <param name="builder">The builder, whose <see cref="ResiliencePipelineBuilderBase.TimeProvider"/> is the clock of the waits.</param>
    /// <param name="maxAttempts">How often a request is sent at most, the first time included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAttempts"/> is below 2.</exception>
    public static ResiliencePipelineBuilder AddStandardRetry(this ResiliencePipelineBuilder builder, int maxAttempts = 3)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 2);
        RetryPolicy policy = new(maxAttempts);
        return builder.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = policy.MaxAttempts - 1,
            ShouldHandle = args => new(ShouldRetry(policy, args)),
            DelayGenerator = static args => new(args.Outcome.Exception is ServiceException failure
                ? RetryBackoff.Delay(failure.Failure, args.AttemptNumber, Random.Shared.NextDouble(), PipelineRetries.CallOf(args.Context)?.BaseDelay)
                : null),
        });
    }

    private static bool ShouldRetry(RetryPolicy policy, RetryPredicateArguments<object> args)
    {
        if (PipelineRetries.CallOf(args.Context) is not { } state)
        {
            return false;
        }
        if (args.Outcome.Exception is null)
        {
            policy.Succeeded(state);
        }
        return args.Outcome.Exception is ServiceException failure && policy.Decide(failure.Failure, args.AttemptNumber, state) == RetryDecision.Retry;
    }
}

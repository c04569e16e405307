using Polly;

namespace Smithwright.Runtime.Client.Retries;

/// <summary>Retries by a pipeline of Polly.</summary>
internal sealed class PipelineRetries(ResiliencePipeline pipeline) : RetryOverride
{
    private static readonly ResiliencePropertyKey<RetryState> StateKey = new("smithwright.call");

    public ResiliencePipeline Pipeline => pipeline;

    /// <summary>The call that a pipeline runs; null when it runs anything else.</summary>
    public static RetryState? CallOf(ResilienceContext context) => context.Properties.TryGetValue(StateKey, out RetryState? state) ? state : null;

    public override async ValueTask<TOutput> RunAsync<TCall, TOutput>(
        string operation, RetryState state, TCall call, Func<TCall, CancellationToken, ValueTask<TOutput>> attempt, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(operation, cancellationToken);
        try
        {
            context.Properties.Set(StateKey, state);
            return await pipeline
                .ExecuteAsync(static (context, run) => run.Attempt(run.Call, context.CancellationToken), context, (Call: call, Attempt: attempt))
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}

using Polly;

namespace Smithwright.Retries;

/// <summary>Retries by a pipeline of Polly.</summary>
internal sealed class PipelineRetries(ResiliencePipeline pipeline) : GivenRetries
{
    private static readonly ResiliencePropertyKey<CallState> StateKey = new("smithwright.call");

    public ResiliencePipeline Pipeline => pipeline;

    /// <summary>The call that a pipeline runs; null when it runs anything else.</summary>
    public static CallState? CallOf(ResilienceContext context) => context.Properties.TryGetValue(StateKey, out CallState? state) ? state : null;

    public override async ValueTask<TOutput> RunAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Name, cancellationToken);
        try
        {
            context.Properties.Set(StateKey, call.State);
            return await pipeline
                .ExecuteAsync(static (context, call) => call.Attempts.AttemptAsync(call, context.CancellationToken), context, call)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}

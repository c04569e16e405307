namespace Smithwright.Retries;

/// <summary>
/// What decides about retries instead of the standard mode. Only <see cref="ClientOptions.ResiliencePipeline"/> makes one, so that a native
/// program that does not mention the option carries nothing of Polly.
/// </summary>
internal abstract class GivenRetries
{
    /// <summary>Makes attempts until one succeeds or none is left.</summary>
    public abstract ValueTask<TOutput> RunAsync<TInput, TOutput>(Call<TInput, TOutput> call, CancellationToken cancellationToken);
}

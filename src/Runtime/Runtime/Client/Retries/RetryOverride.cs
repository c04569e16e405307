namespace Smithwright.Runtime.Client.Retries;

/// <summary>
/// What decides about retries instead of the standard mode. Only <c>ClientOptions.ResiliencePipeline</c> makes one, so that a native program that
/// does not mention the option carries nothing of Polly.
/// </summary>
internal abstract class RetryOverride
{
    /// <summary>Makes attempts until one succeeds or none is left.</summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="state">What is known of the call.</param>
    /// <param name="call">What an attempt needs.</param>
    /// <param name="attempt">Makes an attempt.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public abstract ValueTask<TOutput> RunAsync<TCall, TOutput>(
        string operation, RetryState state, TCall call, Func<TCall, CancellationToken, ValueTask<TOutput>> attempt, CancellationToken cancellationToken)
        where TCall : class;
}

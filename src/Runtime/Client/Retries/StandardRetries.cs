using Polly;

namespace Smithwright.Retries;

/// <summary>The retries of a client that was not given a pipeline.</summary>
internal sealed class StandardRetries
{
    private readonly RetryPolicy _policy;
    private readonly Lazy<ResiliencePipeline> _pipeline;

    public StandardRetries(ClientOptions options)
    {
        _policy = new RetryPolicy(options.MaxAttempts);
        RepeatsAny = options.MaxAttempts > 1;
        _pipeline = new(() => new ResiliencePipelineBuilder { TimeProvider = options.TimeProvider }.AddPolicy(_policy).Build());
    }

    /// <summary>Whether anything is ever repeated.</summary>
    public bool RepeatsAny { get; }

    /// <summary>What repeats; made when it is first asked for, which takes longer than a call.</summary>
    public ResiliencePipeline Pipeline => _pipeline.Value;

    /// <summary>Takes note of a call that needed no retry.</summary>
    public void Succeeded() => _policy.Succeeded(lastCost: 0);
}

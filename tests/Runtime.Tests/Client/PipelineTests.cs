using System.IO.Compression;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Retries by a pipeline of the user's own.</summary>
public sealed class PipelineTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));

    [Fact]
    public async Task It_replaces_the_client_s_own_retries()
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(Retry(retries: 4)));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(5, exception.Attempts);
        Assert.Equal(
            ["attempt=1", "attempt=2", "attempt=3", "attempt=4", "attempt=5"], handler.Requests.Select(static request => request.Headers["amz-sdk-request"]));
        Assert.Single(handler.Requests.Select(static request => request.Headers["amz-sdk-invocation-id"]).Distinct());
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(2), 4), _time.Waits);
    }

    [Fact]
    public async Task An_empty_one_sends_once()
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(ResiliencePipeline.Empty));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Every_attempt_is_signed_anew()
    {
        ScriptedHandler handler = new(Answer(500), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, Options(Retry(retries: 1)));
        Assert.Equal("done", await client.EchoAsync("a"));
        Assert.Equal(["20240506T120000Z", "20240506T120002Z"], handler.Requests.Select(static request => request.Headers["X-Amz-Date"]));
    }

    [Fact]
    public async Task A_body_that_cannot_be_rewound_is_sent_once_whatever_the_pipeline_asks_for()
    {
        using Stream stream = new GZipStream(new MemoryStream(), CompressionMode.Decompress);
        EchoOperation operation = new() { Writes = (_, request) => request.SetBody(stream, "application/octet-stream") };
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(Retry(retries: 2)));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", operation));
        Assert.Equal(1, exception.Attempts);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Its_strategies_see_the_client_s_exceptions_and_theirs_reach_the_caller()
    {
        ResiliencePipeline breaker = new ResiliencePipelineBuilder { TimeProvider = _time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                MinimumThroughput = 2,
                ShouldHandle = static args => new(args.Outcome.Exception is ServiceException { IsRetryable: true }),
            })
            .Build();
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(breaker));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        await Assert.ThrowsAsync<BrokenCircuitException>(() => client.EchoAsync("a"));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Its_own_limit_of_time_is_told_from_those_of_the_client()
    {
        ImmediateTimeProvider time = new(TimeSpan.FromSeconds(1));
        ResiliencePipeline timeout = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(TimeSpan.FromSeconds(5)).Build();
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(timeout, time));
        Task<string> call = client.EchoAsync("a");
        await handler.ReachedAsync(1);
        time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => Soon.Ended(call));
    }

    [Fact]
    public async Task The_standard_mode_is_a_strategy_like_others()
    {
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = _time }.AddStandardRetry(maxAttempts: 4).Build();
        ScriptedHandler handler = new(Answer(500), Answer(429), Answer(503, "", ("x-amz-retry-after", "700")), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, Options(pipeline));
        Assert.Equal("done", await client.EchoAsync("a"));
        Assert.Equal(4, handler.Requests.Count);
        Assert.InRange(_time.Waits[0], TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
        Assert.Equal(TimeSpan.FromMilliseconds(700), _time.Waits[2]);
    }

    [Fact]
    public async Task The_standard_mode_s_retries_run_out_while_a_service_is_down_and_come_back_with_successes()
    {
        bool down = true;
        ScriptedHandler handler = new(() => down ? Answer(500)() : Answer(200, "{}")());
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = _time }.AddStandardRetry().Build();
        using EchoClient client = new(handler, Options(pipeline));
        // 500 tokens pay for 35 retries of 14 and leave 10.
        for (int call = 0; call < 21; call++)
        {
            await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        }
        Assert.Equal(21 + 35, handler.Requests.Count);

        down = false;
        for (int call = 0; call < 4; call++)
        {
            await client.EchoAsync("a");
        }
        down = true;
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(56 + 4 + 2, handler.Requests.Count);
    }

    [Fact]
    public async Task The_standard_mode_repeats_nothing_but_calls_of_clients()
    {
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder().AddStandardRetry().Build();
        int runs = 0;
        await Assert.ThrowsAsync<IOException>(async () => await pipeline.ExecuteAsync(_ =>
        {
            runs++;
            throw new IOException();
        }));
        Assert.Equal(1, runs);
    }

    [Fact]
    public void The_standard_mode_needs_a_second_attempt() =>
        Assert.Throws<ArgumentOutOfRangeException>("maxAttempts", () => new ResiliencePipelineBuilder().AddStandardRetry(1));

    private ResiliencePipeline Retry(int retries) => new ResiliencePipelineBuilder { TimeProvider = _time }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = retries,
            Delay = TimeSpan.FromSeconds(2),
            ShouldHandle = static args => new(args.Outcome.Exception is ServiceException { IsRetryable: true }),
        })
        .Build();

    private ClientOptions Options(ResiliencePipeline pipeline, TimeProvider? time = null) => new()
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = time ?? _time,
        ResiliencePipeline = pipeline,
    };
}

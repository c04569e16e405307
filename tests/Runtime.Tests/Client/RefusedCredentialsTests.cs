using System.IO.Compression;
using System.Net;
using Polly;
using Smithwright.Aws;
using Smithwright.Runtime.Operations;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Credentials that a service refuses.</summary>
public sealed class RefusedCredentialsTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));
    private readonly Source _source = new();

    [Theory]
    [InlineData(403, "ExpiredToken")]
    [InlineData(400, "ExpiredTokenException")]
    [InlineData(400, "com.example#ExpiredTokenException:http://example.com")]
    [InlineData(400, "RequestExpired")]
    [InlineData(400, "TokenRefreshRequired")]
    [InlineData(403, "InvalidClientTokenId")]
    [InlineData(403, "InvalidAccessKeyId")]
    [InlineData(400, "UnrecognizedClientException")]
    [InlineData(401, "AuthFailure")]
    public async Task Kept_credentials_are_replaced_and_the_call_is_repeated(int status, string code)
    {
        ScriptedHandler handler = new(Answer(status, "", ("x-amzn-ErrorType", code)), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, Options(Cached()));
        Assert.Equal("done", await client.EchoAsync("a"));
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
        Assert.Equal(2, _source.Calls);
        await client.EchoAsync("b");
        Assert.Equal(2, _source.Calls);
    }

    [Theory]
    [InlineData("AccessDenied")]
    [InlineData("InvalidSignatureException")]
    [InlineData("ExpiredCouponException")]
    public async Task Other_refusals_leave_the_cache_alone(string code)
    {
        ScriptedHandler handler = new(Answer(403, "", ("x-amzn-ErrorType", code)));
        using EchoClient client = new(handler, Options(Cached()));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal((1, 1), (handler.Requests.Count, _source.Calls));
    }

    [Fact]
    public async Task New_credentials_that_are_refused_too_end_the_call()
    {
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(Cached(), maxAttempts: 10));
        for (int call = 0; call < 3; call++)
        {
            await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        }
        Assert.Equal(["KEY1", "KEY2", "KEY2", "KEY2"], Keys(handler));
        Assert.Equal(2, _source.Calls);
    }

    [Fact]
    public async Task A_source_that_gives_the_same_is_neither_asked_in_a_loop_nor_is_the_call_repeated()
    {
        _source.Rotates = false;
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(Cached()));
        for (int call = 0; call < 3; call++)
        {
            Assert.False((await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"))).IsRetryable);
        }
        Assert.Equal((3, 2), (handler.Requests.Count, _source.Calls));
    }

    [Fact]
    public async Task Static_credentials_are_not_sent_again()
    {
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(EchoClient.Credentials));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_source_that_fails_leaves_the_refusal_as_the_failure()
    {
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(Cached()));
        _source.FailsAfter = 1;
        Assert.Equal("ExpiredTokenException", (await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"))).ErrorCode);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Calls_at_once_lead_to_one_question_and_all_succeed()
    {
        const int Calls = 100;
        TurnstileHandler handler = new(Calls, static request => request.Headers.NonValidated["Authorization"].ToString().Contains("KEY1/", StringComparison.Ordinal) ? Refused() : Answer(200, "{}")());
        using EchoClient client = new(handler, Options(Cached()));
        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => client.EchoAsync("a")));
        // More retries than the quota would pay for.
        Assert.Equal((2 * Calls, 2), (handler.Requests, _source.Calls));
    }

    [Fact]
    public async Task The_number_of_attempts_holds()
    {
        ScriptedHandler handler = new(Refused, Answer(200, "{}"));
        using EchoClient client = new(handler, Options(Cached(), maxAttempts: 1));
        Assert.True((await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"))).IsRetryable);
        await client.EchoAsync("a");
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
    }

    [Fact]
    public async Task A_body_that_cannot_be_rewound_is_not_repeated_but_the_next_call_has_others()
    {
        using Stream stream = new GZipStream(new MemoryStream(), CompressionMode.Decompress);
        EchoOperation upload = new() { Writes = (_, request) => request.SetBody(stream, "application/octet-stream") };
        ScriptedHandler handler = new(Refused, Answer(200, "{}"));
        using EchoClient client = new(handler, Options(Cached()));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", upload));
        await client.EchoAsync("a");
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
    }

    [Fact]
    public async Task A_provider_of_the_user_s_is_told_once_a_call()
    {
        Vault vault = new();
        ScriptedHandler handler = new(Refused, Answer(200, "{}"));
        using EchoClient client = new(handler, Options(vault));
        await client.EchoAsync("a");
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
        Assert.Equal(["KEY1"], vault.Forgotten);
    }

    [Fact]
    public async Task A_provider_that_always_has_others_is_not_followed()
    {
        Vault vault = new();
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(vault, maxAttempts: 10));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
        Assert.Equal(["KEY1"], vault.Forgotten);
    }

    [Fact]
    public async Task What_a_pipeline_repeats_has_the_new_credentials()
    {
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = _time }.AddStandardRetry().Build();
        ScriptedHandler handler = new(Refused, Answer(200, "{}"));
        using EchoClient client = new(handler, new() { Region = "eu-west-1", Credentials = Cached(), ResiliencePipeline = pipeline, TimeProvider = _time });
        await client.EchoAsync("a");
        Assert.Equal(["KEY1", "KEY2"], Keys(handler));
    }

    [Fact]
    public async Task An_anonymous_call_that_is_refused_asks_nobody()
    {
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(Cached()));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new EchoOperation { Authentication = OperationAuth.Anonymous }));
        Assert.Equal((1, 0), (handler.Requests.Count, _source.Calls));
    }

    [Fact]
    public async Task A_caller_who_cancels_while_the_source_is_asked_gets_the_cancellation()
    {
        using CancellationTokenSource caller = new();
        ScriptedHandler handler = new(Refused);
        using EchoClient client = new(handler, Options(Cached()));
        _source.Asked = calls =>
        {
            if (calls == 2)
            {
                caller.Cancel();
            }
        };
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.EchoAsync("a", cancellationToken: caller.Token));
        Assert.Equal(caller.Token, exception.CancellationToken);
    }

    private static HttpResponseMessage Refused() => Answer(400, "", ("x-amzn-ErrorType", "ExpiredTokenException"))();

    private CachingCredentials Cached() => new(_source, timeProvider: _time);

    private ClientOptions Options(ICredentialsProvider credentials, int maxAttempts = 3) => new()
    {
        Region = "eu-west-1",
        Credentials = credentials,
        MaxAttempts = maxAttempts,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = _time,
    };

    private static IEnumerable<string> Keys(ScriptedHandler handler) =>
        handler.Requests.Select(static request => request.Headers["Authorization"].Split("Credential=")[1].Split('/')[0]);

    /// <summary>Gives another key each time it is asked.</summary>
    private sealed class Source : ICredentialsProvider
    {
        private int _calls;

        public bool Rotates { get; set; } = true;

        public int FailsAfter { get; set; } = int.MaxValue;

        public Action<int>? Asked { get; set; }

        public int Calls => _calls;

        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
        {
            int call = Interlocked.Increment(ref _calls);
            Asked?.Invoke(call);
            return call > FailsAfter ? throw new IOException("down") : new(new AwsCredentials($"KEY{(Rotates ? call : 1)}", "s"));
        }
    }

    /// <summary>Keeps a key until it is told to forget it.</summary>
    private sealed class Vault : ICredentialsCache
    {
        public List<string> Forgotten { get; } = [];

        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => new(new AwsCredentials($"KEY{Forgotten.Count + 1}", "s"));

        public void Forget(AwsCredentials refused) => Forgotten.Add(refused.AccessKeyId);
    }

    /// <summary>Answers the first requests when all of them have come.</summary>
    private sealed class TurnstileHandler(int width, Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _requests;

        public int Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _requests) == width)
            {
                _all.SetResult();
            }
            await _all.Task.WaitAsync(cancellationToken);
            return answer(request);
        }
    }
}

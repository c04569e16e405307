using Smithwright.Runtime.Services;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>What the model of a service says of its retries.</summary>
public sealed class ServiceRetryTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));

    [Theory]
    [InlineData(null, 5)]
    [InlineData(2, 2)]
    public async Task The_number_of_attempts_is_that_of_the_service_unless_the_user_chose(int? chosen, int attempts)
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(chosen), Service(new() { MaxAttempts = 5 }));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Equal($"attempt=1; max={attempts}", handler.Requests[0].Headers["amz-sdk-request"]);
    }

    [Fact]
    public async Task The_usual_service_has_three_attempts()
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(chosen: null), Service(new()));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(3, handler.Requests.Count);
    }

    [Theory]
    [InlineData(500, 0.1, 0.2)]
    [InlineData(429, 1000, 2000)]
    public async Task Waits_start_from_the_pause_of_the_service_unless_it_throttles(int status, double first, double second)
    {
        ScriptedHandler handler = new(Answer(status));
        using EchoClient client = new(handler, Options(3), Service(new() { BaseDelay = TimeSpan.FromMilliseconds(0.1) }));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        // Nothing is shorter than a millisecond, so that a tiny pause shows without chance.
        Assert.InRange(_time.Waits[0], TimeSpan.Zero, TimeSpan.FromMilliseconds(Math.Max(first, 1)));
        Assert.InRange(_time.Waits[1], TimeSpan.Zero, TimeSpan.FromMilliseconds(Math.Max(second, 1)));
    }

    [Theory]
    [InlineData(409, "CopyLagException", true, false)]
    [InlineData(400, "com.example#CopyLagException", true, false)]
    [InlineData(400, "FullException", true, true)]
    [InlineData(509, "", true, false)]
    [InlineData(400, "FullLagException", false, false)]
    [InlineData(508, "", false, false)]
    public async Task Errors_that_only_the_service_knows_are_judged_by_its_lists(int status, string code, bool retryable, bool throttling)
    {
        ScriptedHandler handler = new(Answer(status, "", ("x-amzn-ErrorType", code)));
        RetryDefaults retries = new() { TransientErrors = ["CopyLagException"], ThrottlingErrors = ["FullException"], TransientStatusCodes = [509] };
        using EchoClient client = new(handler, Options(2), Service(retries));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal((retryable, throttling), (exception.IsRetryable, exception.IsThrottling));
        Assert.Equal(retryable ? 2 : 1, handler.Requests.Count);
    }

    [Fact]
    public async Task What_must_not_be_repeated_is_not()
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(3));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new EchoOperation { Repeats = false }));
        Assert.True(exception.IsRetryable);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_poll_that_the_quota_does_not_pay_for_fails_after_a_pause(bool polls, int pauses)
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, Options(3));
        // 500 tokens pay for 35 retries of 14.
        for (int call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        }
        (int requests, int waits) = (handler.Requests.Count, _time.Waits.Count);
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new EchoOperation { Polls = polls }));
        Assert.Equal((requests + 1, waits + pauses), (handler.Requests.Count, _time.Waits.Count));
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(400, 3)]
    public async Task A_poll_does_not_pause_before_failures_that_the_quota_has_no_say_in(int status, int maxAttempts)
    {
        ScriptedHandler handler = new(Answer(status));
        using EchoClient client = new(handler, Options(maxAttempts));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new EchoOperation { Polls = true }));
        Assert.Empty(_time.Waits);
    }

    private ClientOptions Options(int? chosen) => new()
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        MaxAttempts = chosen,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = _time,
    };

    private static ServiceDescription Service(RetryDefaults retries) => new("City Echo", "echo", "echo") { Retries = retries };
}

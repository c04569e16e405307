namespace Smithwright.Runtime.Tests.Client;

public sealed class TimeoutTests
{
    // Real time does not come near: what waits on another clock is noticed.
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromSeconds(1));

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_repeated_and_then_named()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: Timeout.InfiniteTimeSpan));
        Task<string> call = client.EchoAsync("a");
        for (int attempt = 1; attempt <= 3; attempt++)
        {
            await handler.ReachedAsync(attempt);
            _time.Advance(5 * Minute);
        }

        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call));
        Assert.Equal("ClientOptions.AttemptTimeout", exception.Limit);
        Assert.Contains("00:05:00", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.IsRetryable);
        Assert.Equal(3, handler.Calls);
    }

    [Fact]
    public async Task The_total_ends_a_call_in_the_middle_of_an_attempt_and_tells_what_went_before()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute));
        Task<string> call = client.EchoAsync("a");
        await handler.ReachedAsync(1);
        _time.Advance(5 * Minute);
        await handler.ReachedAsync(2);
        _time.Advance(2 * Minute);

        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call));
        Assert.Equal("ClientOptions.TotalTimeout", exception.Limit);
        Assert.Equal("ClientOptions.AttemptTimeout", Assert.IsType<ServiceTimeoutException>(exception.InnerException).Limit);
        Assert.Equal(2, handler.Calls);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_the_attempt_s_time_as_well()
    {
        HangingHandler handler = new() { AnswersHead = true };
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: Timeout.InfiniteTimeSpan, maxAttempts: 1));
        Task<string> call = client.EchoAsync("a");
        await handler.ReachedAsync(1);
        _time.Advance(5 * Minute);
        Assert.Equal("ClientOptions.AttemptTimeout", (await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call))).Limit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_caller_s_cancellation_carries_the_caller_s_token_and_is_not_repeated(bool answersHead)
    {
        HangingHandler handler = new() { AnswersHead = answersHead };
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute));
        using CancellationTokenSource caller = new();
        Task<string> call = client.EchoAsync("a", cancellationToken: caller.Token);
        await handler.ReachedAsync(1);
        caller.Cancel();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(call));
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Equal(1, handler.Calls);
    }

    [Fact]
    public async Task A_wait_between_attempts_can_be_canceled()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(503, "", ("x-amz-retry-after", "4000")));
        // Waits of a second and more are the test's to end, and it never does.
        using EchoClient client = new(handler, Options(attempt: TimeSpan.FromHours(1), total: Timeout.InfiniteTimeSpan));
        using CancellationTokenSource caller = new();
        Task<string> call = client.EchoAsync("a", cancellationToken: caller.Token);
        Assert.False(call.IsCompleted);
        caller.Cancel();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(call));
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_token_that_is_canceled_already_sends_nothing()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: Minute, total: Minute));
        CancellationToken canceled = new(canceled: true);
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(client.EchoAsync("a", cancellationToken: canceled)));
        Assert.Equal(canceled, exception.CancellationToken);
        Assert.Equal(0, handler.Calls);
    }

    [Fact]
    public async Task The_limit_of_a_given_client_is_told_from_the_client_s_own()
    {
        ScriptedHandler handler = new(ScriptedHandler.Fail(new TaskCanceledException("", new TimeoutException())));
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute));
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => client.EchoAsync("a"));
        Assert.Contains("HTTP client", exception.Limit, StringComparison.Ordinal);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task A_call_that_the_service_holds_open_is_not_cut_by_the_limit_of_attempts()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: Timeout.InfiniteTimeSpan));
        Task<string> call = client.EchoAsync("a", new EchoOperation { HeldOpenFor = 90 * Minute });
        await handler.ReachedAsync(1);
        _time.Advance(89 * Minute);
        _time.Advance(Minute);
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call));
        Assert.Contains("01:30:00", exception.Message, StringComparison.Ordinal);
        // It may still be running there.
        Assert.Equal((false, 1), (exception.IsRetryable, handler.Calls));
    }

    [Fact]
    public async Task A_longer_limit_of_attempts_holds_for_calls_that_are_held_open_too()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: 120 * Minute, total: Timeout.InfiniteTimeSpan));
        Task<string> call = client.EchoAsync("a", new EchoOperation { HeldOpenFor = 90 * Minute });
        await handler.ReachedAsync(1);
        _time.Advance(119 * Minute);
        _time.Advance(Minute);
        Assert.Contains("02:00:00", (await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call))).Message, StringComparison.Ordinal);
        Assert.Equal(1, handler.Calls);
    }

    [Theory]
    [InlineData(5, -0.001)]
    [InlineData(-0.001, 90)]
    public async Task Without_a_limit_of_either_there_is_none(double attempt, double heldOpenFor)
    {
        HangingHandler handler = new();
        using CancellationTokenSource caller = new();
        using EchoClient client = new(handler, Options(TimeSpan.FromSeconds(attempt), total: Timeout.InfiniteTimeSpan));
        Task<string> call = client.EchoAsync("a", new EchoOperation { HeldOpenFor = TimeSpan.FromSeconds(heldOpenFor) }, caller.Token);
        await handler.ReachedAsync(1);
        _time.Advance(TimeSpan.FromDays(1));
        caller.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(call));
        Assert.Equal(1, handler.Calls);
    }

    [Fact]
    public async Task The_total_ends_a_call_that_is_held_open()
    {
        HangingHandler handler = new();
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute));
        Task<string> call = client.EchoAsync("a", new EchoOperation { HeldOpenFor = 90 * Minute });
        await handler.ReachedAsync(1);
        _time.Advance(7 * Minute);
        Assert.Equal("ClientOptions.TotalTimeout", (await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call))).Limit);
    }

    [Theory]
    [InlineData(true, 100, 1)]
    [InlineData(true, -0.001, 3)]
    [InlineData(false, 100, 3)]
    public async Task The_limit_of_a_given_client_may_end_what_is_held_open_unless_it_can_only_be_for_connecting(bool isHeld, double limit, int attempts)
    {
        ScriptedHandler handler = new(ScriptedHandler.Fail(new TaskCanceledException("", new TimeoutException())));
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute), httpTimeout: TimeSpan.FromSeconds(limit));
        await Assert.ThrowsAsync<ServiceTimeoutException>(() => client.EchoAsync("a", new EchoOperation { HeldOpenFor = isHeld ? 90 * Minute : null }));
        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Fact]
    public async Task Broken_connections_of_calls_that_are_held_open_are_tried_again()
    {
        ScriptedHandler handler = new(ScriptedHandler.Fail(new HttpRequestException("refused")), ScriptedHandler.Answer(200, "{}"));
        using EchoClient client = new(handler, Options(attempt: 5 * Minute, total: 7 * Minute));
        await client.EchoAsync("a", new EchoOperation { HeldOpenFor = 90 * Minute });
        Assert.Equal(2, handler.Requests.Count);
    }

    private ClientOptions Options(TimeSpan attempt, TimeSpan total, int maxAttempts = 3) => new()
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        AttemptTimeout = attempt,
        TotalTimeout = total,
        MaxAttempts = maxAttempts,
        TimeProvider = _time,
    };
}

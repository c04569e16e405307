using System.Net;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Tests.Client;
using Smithwright.Runtime.Waiters;

namespace Smithwright.Runtime.Tests.Waiters;

public sealed class WaiterTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly Waiter<string, string> Ready = new("Ready", minDelay: 2, maxDelay: 120)
    {
        OnOutput = static (input, output) =>
            output == input ? WaiterMatch.Success
            : output == "broken" ? WaiterMatch.Failure("status is \"broken\"")
            : WaiterMatch.None,
        OnError = static error =>
            error.ErrorCode == "Absent" ? WaiterMatch.Retry
            : error.ErrorCode == "Deleted" ? WaiterMatch.Failure("the service answered with Deleted")
            : error.ErrorCode == "Done" ? WaiterMatch.Success
            : WaiterMatch.None,
    };

    // Delays elapse at once; the limit of an hour does not.
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(30));

    [Fact]
    public async Task Outputs_that_no_acceptor_knows_are_waited_out()
    {
        WaitResult<string> result = await WaitAsync(Hour, "starting", "starting", "ready");
        Assert.Equal("ready", result.Output);
        Assert.Null(result.Error);
        Assert.Equal(3, result.Attempts);
        Assert.Equal(2, _time.Waits.Count);
        Assert.Equal(2 * Second, _time.Waits[0]);
        Assert.InRange(_time.Waits[1], 2 * Second, 4 * Second);
    }

    [Fact]
    public async Task An_error_can_be_what_is_waited_for()
    {
        WaitResult<string> result = await WaitAsync(Hour, "starting", Error("Done"));
        Assert.Null(result.Output);
        Assert.Equal("Done", result.Error?.ErrorCode);
        Assert.Equal(2, result.Attempts);
    }

    [Fact]
    public async Task An_error_can_be_waited_out() =>
        Assert.Equal(2, (await WaitAsync(Hour, Error("Absent"), "ready")).Attempts);

    [Fact]
    public async Task An_output_that_means_failure_ends_the_wait()
    {
        WaiterFailedException exception = await Assert.ThrowsAsync<WaiterFailedException>(() => WaitAsync(Hour, "starting", "broken", "ready"));
        Assert.Equal("Ready", exception.Waiter);
        Assert.Equal("Ready cannot come any more: status is \"broken\".", exception.Message);
        Assert.Equal("broken", exception.Output);
        Assert.Equal(2, exception.Calls);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task An_error_that_means_failure_is_the_inner_exception()
    {
        ServiceException error = Error("Deleted");
        WaiterFailedException exception = await Assert.ThrowsAsync<WaiterFailedException>(() => WaitAsync(Hour, error));
        Assert.Same(error, exception.InnerException);
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Null(exception.Output);
    }

    [Fact]
    public async Task An_error_that_no_acceptor_knows_is_thrown_as_it_is()
    {
        ServiceException error = Error("Denied");
        Assert.Same(error, await Assert.ThrowsAsync<ServiceException>(() => WaitAsync(Hour, "starting", error, "ready")));
    }

    [Fact]
    public async Task When_no_other_call_fits_in_the_wait_is_over_and_tells_the_last_error()
    {
        ServiceException error = Error("Absent");
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(
            () => WaitAsync(Hour, [.. Enumerable.Repeat<object>(error, 1000)]));
        Assert.Equal("WaiterOptions.MaxWaitTime", exception.Limit);
        Assert.Contains("The wait for Ready", exception.Message, StringComparison.Ordinal);
        Assert.Same(error, exception.InnerException);
        TimeSpan waited = _time.Waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait);
        Assert.Equal(Hour - (2 * Second), waited);
    }

    [Fact]
    public async Task A_call_under_way_is_given_up_when_the_time_is_over()
    {
        TaskCompletionSource called = new();
        Task<WaitResult<string>> wait = Ready.WaitAsync(
            new object(),
            async (_, token) =>
            {
                called.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return "";
            },
            "ready",
            new WaiterOptions { MaxWaitTime = Hour, TimeProvider = _time },
            default);
        await Soon.Ended(called.Task);
        Assert.False(wait.IsCompleted);
        _time.Advance(Hour);
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(wait));
        Assert.Equal("WaiterOptions.MaxWaitTime", exception.Limit);
    }

    [Fact]
    public async Task The_caller_s_cancellation_ends_a_delay_and_carries_the_caller_s_token()
    {
        using CancellationTokenSource caller = new();
        Task<WaitResult<string>> wait = WaitAsync(
            new WaiterOptions { MaxWaitTime = 2 * Hour, MinDelay = Hour, MaxDelay = Hour, TimeProvider = _time }, caller.Token, "starting", "ready");
        Assert.False(wait.IsCompleted);
        caller.Cancel();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(wait));
        Assert.Equal(caller.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task The_clock_is_the_client_s_when_the_options_have_none()
    {
        using EchoClient client = new(new HangingHandler(), new ClientOptions { Region = "eu-west-1", TimeProvider = _time });
        Queue<string> answers = new(["starting", "ready"]);
        await Soon.Ended(Ready.WaitAsync(client, (_, _) => Task.FromResult(answers.Dequeue()), "ready", new WaiterOptions { MaxWaitTime = Hour }, default));
        Assert.Equal([2 * Second], _time.Waits);
    }

    [Fact]
    public async Task The_caller_s_delays_go_before_the_model_s()
    {
        await WaitAsync(new WaiterOptions { MaxWaitTime = Hour, MinDelay = 200 * Second, TimeProvider = _time }, default, "starting", "starting", "ready");
        Assert.Equal([200 * Second, 200 * Second], _time.Waits);
    }

    [Theory]
    [InlineData(0, null, null, "MaxWaitTime")]
    [InlineData(-5, null, null, "MaxWaitTime")]
    [InlineData(5, 0, null, "MinDelay")]
    [InlineData(5, null, 0, "MaxDelay")]
    [InlineData(5, 3, 2, "MinDelay")]
    [InlineData(5e6, null, null, "MaxWaitTime")]
    public async Task Options_that_make_no_sense_are_refused(double max, int? minDelay, int? maxDelay, string named)
    {
        WaiterOptions options = new()
        {
            MaxWaitTime = TimeSpan.FromSeconds(max),
            MinDelay = minDelay is { } least ? least * Second : null,
            MaxDelay = maxDelay is { } most ? most * Second : null,
        };
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => WaitAsync(options, default, "ready"));
        Assert.Contains($"WaiterOptions.{named}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_without_a_limit_goes_on() =>
        Assert.Equal(301, (await WaitAsync(Timeout.InfiniteTimeSpan, [.. Enumerable.Repeat<object>("starting", 300), "ready"])).Attempts);

    private Task<WaitResult<string>> WaitAsync(TimeSpan max, params object[] answers) =>
        WaitAsync(new WaiterOptions { MaxWaitTime = max, TimeProvider = _time }, default, answers);

    /// <summary>Waits for <c>ready</c> with a service that gives some answers: outputs and errors.</summary>
    private static Task<WaitResult<string>> WaitAsync(WaiterOptions options, CancellationToken cancellationToken, params object[] answers)
    {
        Queue<object> left = new(answers);
        return Soon.Ended(Ready.WaitAsync(
            new object(),
            (_, _) => left.Dequeue() is var answer && answer is ServiceException error ? Task.FromException<string>(error) : Task.FromResult((string)answer),
            "ready",
            options,
            cancellationToken));
    }

    private static ServiceException Error(string code) =>
        new(new ErrorResponse("Get", new HttpResponseMessage(HttpStatusCode.BadRequest), default, new ErrorIdentity(code, null)));
}

using System.IO.Compression;
using System.Net;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class RetryTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));

    [Theory]
    [InlineData(500, 3)]
    [InlineData(502, 3)]
    [InlineData(503, 3)]
    [InlineData(504, 3)]
    [InlineData(429, 3)]
    [InlineData(501, 1)]
    [InlineData(400, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(408, 1)]
    public async Task The_status_alone_decides_about_an_answer_without_a_code(int status, int attempts)
    {
        ScriptedHandler handler = new(Answer(status, "<html>"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal(attempts > 1, exception.IsRetryable);
        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Theory]
    [InlineData("ThrottlingException", true)]
    [InlineData("SlowDown", true)]
    [InlineData("com.example#TooManyRequestsException:http://example.com", true)]
    [InlineData("RequestTimeout", false)]
    public async Task A_code_decides_where_the_status_would_not(string code, bool throttling)
    {
        ScriptedHandler handler = new(Answer(400, "", ("x-amzn-ErrorType", code)));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal((3, true, throttling), (handler.Requests.Count, exception.IsRetryable, exception.IsThrottling));
    }

    [Theory]
    [InlineData("{\"Code\":\"ThrottlingException\"}")]
    [InlineData("{\"Error\":{\"Code\":\"Throttling\",\"Message\":\"m\"}}")]
    [InlineData("<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>")]
    public async Task A_code_decides_in_every_spelling(string body)
    {
        ScriptedHandler handler = new(Answer(400, body));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal((3, true), (handler.Requests.Count, exception.IsThrottling));
    }

    [Fact]
    public async Task A_throttling_code_in_the_dialect_of_awsQuery_decides_too()
    {
        ScriptedHandler handler = new(Answer(400, "{\"__type\":\"Unnamed\"}", ("x-amzn-query-error", "Throttling;Sender")));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(("Throttling", true, 3), (exception.ErrorCode, exception.IsThrottling, handler.Requests.Count));
    }

    [Fact]
    public async Task A_modeled_error_says_itself_whether_it_passes()
    {
        ScriptedHandler handler = new(Answer(400, "{\"__type\":\"BusyException\"}"), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        Assert.Equal("done", await client.EchoAsync("a"));
    }

    [Fact]
    public async Task Connection_failures_are_tried_again()
    {
        ScriptedHandler handler = new(
            Fail(new HttpRequestException("refused")), Fail(new HttpIOException(HttpRequestError.ResponseEnded)), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        Assert.Equal("done", await client.EchoAsync("a"));
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task What_will_fail_the_same_way_is_not_tried_again()
    {
        (Func<HttpResponseMessage> Answer, Type Exception)[] cases =
        [
            (Answer(200, "{\"text\":"), typeof(MalformedResponseException)),
            (Answer(200, "<html>"), typeof(MalformedResponseException)),
            (Answer(200, "{\"text\":{}}"), typeof(MalformedResponseException)),
            (Answer(301), typeof(UnexpectedRedirectException)),
            (Fail(new HttpRequestException(HttpRequestError.SecureConnectionError)), typeof(ServiceConnectionException)),
            (Fail(new InvalidOperationException("a bug")), typeof(InvalidOperationException)),
        ];
        foreach ((Func<HttpResponseMessage> answer, Type type) in cases)
        {
            ScriptedHandler handler = new(answer);
            using EchoClient client = new(handler, EchoClient.Options(_time));
            await Assert.ThrowsAsync(type, () => client.EchoAsync("a"));
            Assert.Single(handler.Requests);
        }
    }

    [Fact]
    public async Task Attempts_are_numbered_under_one_id_and_written_once()
    {
        EchoOperation operation = new();
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, EchoClient.Options(_time, maxAttempts: 4));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", operation));

        Assert.Equal(
            ["attempt=1; max=4", "attempt=2; max=4", "attempt=3; max=4", "attempt=4; max=4"],
            handler.Requests.Select(static request => request.Headers["amz-sdk-request"]));
        Assert.True(Guid.TryParse(Assert.Single(handler.Requests.Select(static request => request.Headers["amz-sdk-invocation-id"]).Distinct()), out _));
        Assert.Equal(["{\"text\":\"a\"}"], handler.Requests.Select(static request => request.Body).Distinct());
        Assert.Equal(1, operation.TimesWritten);
    }

    [Fact]
    public async Task Every_attempt_is_signed_anew()
    {
        ScriptedHandler handler = new(Answer(503, "", ("x-amz-retry-after", "3000")));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(["20240506T120000Z", "20240506T120003Z", "20240506T120006Z"], handler.Requests.Select(static request => request.Headers["X-Amz-Date"]));
        Assert.Equal(3, handler.Requests.Select(static request => request.Headers["Authorization"]).Distinct().Count());
    }

    [Fact]
    public async Task Waits_grow_within_their_bounds_and_follow_the_service()
    {
        ScriptedHandler handler = new(Answer(500), Answer(500), Answer(503, "", ("x-amz-retry-after", "700")), Answer(429), Answer(500));
        using EchoClient client = new(handler, EchoClient.Options(_time, maxAttempts: 5));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));

        TimeSpan[] waits = [.. _time.Waits];
        Assert.Equal(4, waits.Length);
        Assert.InRange(waits[0], TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
        Assert.InRange(waits[1], TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        Assert.Equal(TimeSpan.FromMilliseconds(700), waits[2]);
        Assert.InRange(waits[3], TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData(429, "3", 3)]
    [InlineData(503, "3", 3)]
    [InlineData(500, "3", 3)]
    [InlineData(503, "Mon, 06 May 2024 12:00:04 GMT", 4)]
    public async Task The_header_of_HTTP_is_waited_for_too(int status, string asked, int seconds)
    {
        ScriptedHandler handler = new(Answer(status, "", ("Retry-After", asked)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await client.EchoAsync("a");
        Assert.Equal([TimeSpan.FromSeconds(seconds)], _time.Waits);
    }

    [Fact]
    public async Task What_is_not_retried_is_not_waited_for()
    {
        ScriptedHandler handler = new(Answer(404, "", ("Retry-After", "3")));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task One_attempt_means_no_retry()
    {
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, EchoClient.Options(_time, maxAttempts: 1));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Retries_run_out_while_a_service_is_down_and_come_back_with_successes()
    {
        bool down = true;
        ScriptedHandler handler = new(() => down ? Answer(500)() : Answer(200, "{}")());
        using EchoClient client = new(handler, EchoClient.Options(_time));
        // 500 tokens pay for 35 retries of 14.
        for (int call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        }
        Assert.Equal(20 + 35, handler.Requests.Count);

        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(56, handler.Requests.Count);

        down = false;
        for (int call = 0; call < 4; call++)
        {
            await client.EchoAsync("a");
        }
        down = true;
        // 10 tokens were left, 4 came back.
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(56 + 4 + 2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task A_stream_is_sent_again_only_when_it_can_seek(bool seeks, int attempts)
    {
        using Stream stream = seeks ? new MemoryStream("abc"u8.ToArray()) : new GZipStream(new MemoryStream(), CompressionMode.Decompress);
        EchoOperation operation = new() { Writes = (_, request) => request.SetBody(stream, "application/octet-stream") };
        ScriptedHandler handler = new(Answer(500));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", operation));
        Assert.Equal(Enumerable.Repeat(seeks ? "abc" : "", attempts), handler.Requests.Select(static request => request.Body));
    }
}

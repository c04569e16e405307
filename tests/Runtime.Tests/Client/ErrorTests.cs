using System.Net;
using System.Text;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_modeled_error_carries_its_members_and_what_every_error_has()
    {
        InvalidInputException exception = await Fails<InvalidInputException>(Answer(
            400,
            "{\"message\":\"Too many\",\"text\":\"items\"}",
            ("x-amzn-ErrorType", "com.example#InvalidInputException:http://example.com/"),
            ("x-amzn-RequestId", "r-1"),
            ("X-Hint", "fewer")));

        Assert.Equal(("Too many", "items", "fewer"), (exception.Message, exception.Detail, exception.Hint));
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidInputException", "r-1"), (exception.StatusCode, exception.ErrorCode, exception.RequestId));
        Assert.Equal("{\"message\":\"Too many\",\"text\":\"items\"}", exception.ResponseBodyExcerpt);
        Assert.DoesNotContain("items", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_names_the_error_before_the_body()
    {
        EchoException exception = await Fails<EchoException>(Answer(400, "{\"__type\":\"InvalidInputException\"}", ("X-Amzn-Errortype", "Other")));
        Assert.Equal("Other", exception.ErrorCode);
    }

    [Theory]
    [InlineData("{\"Code\":\"InvalidInputException\",\"Message\":\"m\",\"text\":\"t\"}", "m", "t")]
    [InlineData("{\"code\":\"com.example#InvalidInputException:http://example.com/\",\"errorMessage\":\"m\"}", "m", null)]
    [InlineData("{\"Error\":{\"Code\":\"InvalidInputException\",\"Message\":\"m\"}}", "m", null)]
    [InlineData("<Error><Code>InvalidInputException</Code><Message>m</Message></Error>", "m", null)]
    public async Task An_error_is_told_by_every_spelling_of_its_code(string body, string message, string? detail)
    {
        InvalidInputException exception = await Fails<InvalidInputException>(Answer(400, body));
        Assert.Equal(("InvalidInputException", message, detail), (exception.ErrorCode, exception.Message, exception.Detail));
    }

    [Fact]
    public async Task A_message_may_stand_in_a_header()
    {
        Assert.Equal("m", (await Fails<EchoException>(Answer(400, "", ("x-amzn-error-message", "m")))).Message);
        Assert.Equal("b", (await Fails<EchoException>(Answer(400, "{\"message\":\"b\"}", ("x-amzn-error-message", "m")))).Message);
    }

    [Fact]
    public async Task No_text_of_the_service_begins_a_line_of_its_own_in_a_log()
    {
        EchoException exception = await Fails<EchoException>(Answer(
            400, "{\"code\":\"A\\r\\nB\",\"message\":\"a\\r\\n\\u001b[2J\\u0085\\u2028\\ud83d\\ude00b\"}", ("x-amzn-RequestId", "r\u001b[2J")));
        Assert.Equal(("A  B", "a   [2J  \U0001F600b", "r [2J"), (exception.ErrorCode, exception.Message, exception.RequestId));
        Assert.Contains("\\r\\n", exception.ResponseBodyExcerpt, StringComparison.Ordinal);
        Assert.Equal("Echo failed: A  B, status 400.", (await Fails<EchoException>(Answer(400, "{\"code\":\"A\\r\\nB\"}"))).Message);
        MalformedResponseException malformed = await Fails<MalformedResponseException>(Answer(200, "{\"a\u001bb\":[}"));
        Assert.DoesNotContain('\u001b', malformed.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{\"text\":{\"of\":\"another kind\"}}")]
    [InlineData("{\"text\":\"cut o")]
    public async Task A_body_of_another_kind_leaves_the_error_what_it_is(string body)
    {
        InvalidInputException exception = await Fails<InvalidInputException>(Answer(400, body, ("x-amzn-ErrorType", "InvalidInputException")));
        Assert.Equal("InvalidInputException", exception.ErrorCode);
        Assert.Null(exception.Detail);
        Assert.Equal(body.Length == 0 ? null : body, exception.ResponseBodyExcerpt);
    }

    [Fact]
    public async Task An_error_without_a_message_says_what_is_known()
    {
        EchoException exception = await Fails<EchoException>(Answer(404, "", ("x-amz-request-id", "r-2")));
        Assert.Equal("Echo failed: no error code, status 404, request id r-2.", exception.Message);
    }

    [Fact]
    public async Task A_long_error_is_cut_off()
    {
        EchoException exception = await Fails<EchoException>(Answer(400, new string('x', 1_000_000)));
        Assert.Equal(1024, exception.ResponseBodyExcerpt!.Length);
    }

    [Fact]
    public async Task A_malformed_response_names_the_place_and_shows_no_value()
    {
        MalformedResponseException exception = await Fails<MalformedResponseException>(
            Answer(200, "{\"text\":[\"hidden\"]}", ("x-amzn-RequestId", "r-3")));
        Assert.Contains("$.text", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "r-3", null), (exception.StatusCode, exception.RequestId, exception.ResponseBodyExcerpt));
    }

    [Fact]
    public async Task The_body_of_a_malformed_response_is_there_for_callers_and_in_no_text()
    {
        const string Body = "{\"other\":\"hidden\",\"text\":[]}";
        MalformedResponseException exception = await Fails<MalformedResponseException>(Answer(200, Body));
        Assert.Equal(Body, Encoding.UTF8.GetString(exception.ResponseBody.Span));
        Assert.True(exception.IsResponseBodyComplete);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_malformed_response_the_beginning_is_kept()
    {
        string body = $"{{\"other\":\"{new string('x', MalformedResponseException.LongestBody)}\",\"text\":[]}}";
        MalformedResponseException exception = await Fails<MalformedResponseException>(Answer(200, body));
        Assert.Equal(Encoding.UTF8.GetBytes(body)[..MalformedResponseException.LongestBody], exception.ResponseBody.ToArray());
        Assert.False(exception.IsResponseBodyComplete);
    }

    [Fact]
    public async Task A_redirect_is_an_error_that_names_the_host_only()
    {
        ScriptedHandler handler = new(Answer(307, "", ("Location", "https://other.example.com/path?token=hidden")));
        using EchoClient client = new(handler);
        UnexpectedRedirectException exception = await Assert.ThrowsAsync<UnexpectedRedirectException>(() => client.EchoAsync("a"));
        Assert.Equal("other.example.com", exception.LocationHost);
        Assert.Contains("other.example.com", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_response_beyond_the_limit_is_refused(bool announced)
    {
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, MaxResponseBytes = 12 };
        using EchoClient fits = new(new ScriptedHandler(() => Body("{\"text\":\"a\"}", announced)), options);
        Assert.Equal("a", await fits.EchoAsync("a"));

        ScriptedHandler handler = new(() => Body("{\"text\":\"ab\"}", announced));
        using EchoClient client = new(handler, options);
        ResponseTooLargeException exception = await Assert.ThrowsAsync<ResponseTooLargeException>(() => client.EchoAsync("a"));
        Assert.Contains("12 bytes", exception.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_response_that_announces_too_much_is_not_even_read()
    {
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, MaxResponseBytes = 12 };
        using EchoClient client = new(new ScriptedHandler(() => Announced(13)), options);
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => client.EchoAsync("a"));
    }

    [Fact]
    public async Task A_connection_failure_names_operation_and_host()
    {
        ServiceConnectionException exception = await Fails<ServiceConnectionException>(Fail(new HttpRequestException("refused")));
        Assert.Contains("Echo", exception.Message, StringComparison.Ordinal);
        Assert.Contains("echo.eu-west-1.amazonaws.com", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.StatusCode);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task Failing_credentials_are_not_the_service_s_failure()
    {
        ScriptedHandler handler = new(Answer(200));
        ClientOptions options = new() { Region = "eu-west-1", Credentials = new BrokenProvider() };
        using EchoClient client = new(handler, options);
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(() => client.EchoAsync("a"));
        Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.False(exception.IsRetryable);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task Wrong_arguments_are_reported_before_anything_is_sent()
    {
        ScriptedHandler handler = new(Answer(200));
        EchoClient client = new(handler);
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.EchoAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("text", () => client.EchoAsync(""));
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.EchoAsync("a"));
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Requests_are_validated_only_on_demand(bool validates, int sent)
    {
        ScriptedHandler handler = new(Answer(200, "{}"));
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, ValidateRequests = validates };
        using EchoClient client = new(handler, options);
        Violation violation = new("/text", "smithy.api#length", "Too short.");
        Exception? exception = await Record.ExceptionAsync(() => client.EchoAsync("a", new() { Violations = [violation] }));
        Assert.Equal(validates ? [violation] : null, (exception as RequestValidationException)?.Violations);
        Assert.Equal(sent, handler.Requests.Count);
    }

    private static async Task<T> Fails<T>(Func<HttpResponseMessage> answer)
        where T : Exception
    {
        using EchoClient client = new(new ScriptedHandler(answer));
        return await Assert.ThrowsAsync<T>(() => client.EchoAsync("a"));
    }

    private static HttpResponseMessage Body(string text, bool announced)
    {
        HttpResponseMessage response = Answer(200, text)();
        if (!announced)
        {
            response.Content = new StreamContent(new System.IO.Compression.BrotliStream(Compressed(text), System.IO.Compression.CompressionMode.Decompress));
        }
        return response;
    }

    // Reading it is a bug, and is reported as one.
    private static HttpResponseMessage Announced(long length)
    {
        HttpResponseMessage response = new() { Content = new StreamContent(new System.IO.Pipelines.Pipe().Writer.AsStream()) };
        response.Content.Headers.ContentLength = length;
        return response;
    }

    // A stream whose length nobody knows before it has been read.
    private static MemoryStream Compressed(string text)
    {
        MemoryStream compressed = new();
        using (System.IO.Compression.BrotliStream brotli = new(compressed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        compressed.Position = 0;
        return compressed;
    }

    private sealed class BrokenProvider : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => throw new HttpRequestException("no metadata service");
    }
}

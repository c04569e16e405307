using System.Net;
using Shop.Ranking;
using static Smithwright.EndToEnd.Tests.Oddities.RankingProbe;

namespace Smithwright.EndToEnd.Tests.Oddities;

/// <summary>Errors as services and what stands before them send them: what comes of each, after how many requests.</summary>
public sealed class ErrorAnswerTests
{
    private const string Page = "<html><body>Bad gateway</body></html>";

    public static TheoryData<string, string, int> Errors => new()
    {
        { "500 without a code", Answer(500, "{}"), 3 },
        { "500 with a code", Answer(500, "{\"__type\":\"InternalServerError\"}"), 3 },
        { "502 of a proxy", Answer(502, Page, "Content-Type: text/html"), 3 },
        { "503 and nothing", Answer(503, ""), 3 },
        { "504 and nothing", Answer(504, ""), 3 },
        { "501", Answer(501, ""), 1 },
        { "408", Answer(408, ""), 1 },
        { "404 of a proxy", Answer(404, Page, "Content-Type: text/html"), 1 },
        { "403", Answer(403, "{\"message\":\"no\"}", "x-amzn-ErrorType: AccessDeniedException"), 1 },
        { "429 without a code", Answer(429, ""), 3 },
        { "400 throttled by the header", Answer(400, "", "x-amzn-ErrorType: ThrottlingException"), 3 },
        { "400 throttled by the type", Answer(400, "{\"__type\":\"com.example#ThrottlingException\"}"), 3 },
        { "400 throttled by the code", Answer(400, "{\"code\":\"SlowDown\"}"), 3 },
        { "400 that came too late", Answer(400, "{\"__type\":\"RequestTimeout\"}"), 3 },
        { "400 with a page", Answer(400, Page), 1 },
        { "400 with truncated JSON", Answer(400, "{\"__type\":\"Unheard"), 1 },
        { "400 with nothing", Answer(400, ""), 1 },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_is_the_service_s_exception_with_all_that_is_known(string name, string answer, int requests)
    {
        (_, Exception? exception, int sent) = await CallAsync(answer);
        PersonalizeRuntimeException error = Assert.IsType<PersonalizeRuntimeException>(exception);
        Assert.True(requests == sent, $"{name}: {sent} requests instead of {requests}.");
        Assert.Equal((requests, requests > 1), (error.Attempts, error.IsRetryable));
        Assert.Equal((HttpStatusCode)int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), error.StatusCode);
        string body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        Assert.Equal(body.Length == 0 ? null : body, error.ResponseBodyExcerpt);
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"message\":\"Too many items\"}", "Too many items")]
    [InlineData("", "GetPersonalizedRanking failed: InvalidInputException, status 400, request id r-1.")]
    [InlineData("<html>", "GetPersonalizedRanking failed: InvalidInputException, status 400, request id r-1.")]
    [InlineData("{\"message\":\"cut o", "GetPersonalizedRanking failed: InvalidInputException, status 400, request id r-1.")]
    [InlineData("{\"message\":{\"a\":1}}", "GetPersonalizedRanking failed: InvalidInputException, status 400, request id r-1.")]
    public async Task A_modeled_error_is_its_own_exception_whatever_its_body(string body, string message)
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(400, body, "x-amzn-ErrorType: InvalidInputException", "x-amzn-RequestId: r-1"));
        InvalidInputException error = Assert.IsType<InvalidInputException>(exception);
        Assert.Equal((message, "InvalidInputException", "r-1", 1), (error.Message, error.ErrorCode, error.RequestId, requests));
    }

    [Fact]
    public async Task The_header_names_the_error_before_the_body()
    {
        (_, Exception? exception, _) = await CallAsync(Answer(400, "{\"__type\":\"InvalidInputException\"}", "x-amzn-ErrorType: ResourceNotFoundException"));
        Assert.IsType<ResourceNotFoundException>(exception);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_costs_one_request_and_names_where_it_led(int status)
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(status, "", "Location: http://other.example.com/?token=hidden"));
        UnexpectedRedirectException error = Assert.IsType<UnexpectedRedirectException>(exception);
        Assert.Equal((1, "other.example.com"), (requests, error.LocationHost));
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_modified_was_not_redirected()
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(304, ""));
        Assert.Equal((1, System.Net.HttpStatusCode.NotModified), (requests, Assert.IsAssignableFrom<ServiceException>(exception).StatusCode));
        Assert.IsNotType<UnexpectedRedirectException>(exception);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"recommendationId\":\"cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    public async Task A_connection_that_breaks_costs_three_requests(string answer)
    {
        (_, Exception? exception, int requests) = await CallAsync(answer);
        ServiceConnectionException error = Assert.IsType<ServiceConnectionException>(exception);
        Assert.Equal((3, 3, true), (requests, error.Attempts, error.IsRetryable));
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NOT HTTP AT ALL\r\n\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    public async Task What_is_no_HTTP_costs_one_request(string answer)
    {
        (_, Exception? exception, int requests) = await CallAsync(answer);
        Assert.IsType<ServiceConnectionException>(exception);
        Assert.Equal(1, requests);
    }
}

using System.Globalization;
using System.Net;
using Smithwright.Runtime.Client.Retries;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Tests.Client;

public sealed class RetryBackoffTests
{
    [Theory]
    [InlineData(500, 0, 1.0, 50)]
    [InlineData(500, 1, 1.0, 100)]
    [InlineData(500, 1, 0.5, 50)]
    [InlineData(500, 0, 0.0, 1)]
    [InlineData(500, 20, 1.0, 20_000)]
    [InlineData(500, 99, 1.0, 20_000)]
    [InlineData(429, 0, 1.0, 1_000)]
    [InlineData(429, 2, 0.25, 1_000)]
    [InlineData(429, 5, 1.0, 20_000)]
    public void It_doubles_up_to_twenty_seconds_and_is_scattered_over_the_whole(int status, int retry, double jitter, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), RetryBackoff.Delay(Failure(status), retry, jitter));

    [Theory]
    [InlineData("700", 700)]
    [InlineData("10", 50)]
    [InlineData("60000", 5_050)]
    [InlineData("soon", 50)]
    [InlineData("-5", 50)]
    [InlineData("99999999999", 50)]
    public void What_the_service_asks_for_counts_within_reason(string asked, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), RetryBackoff.Delay(Failure(503, asked), 0, 1.0));

    [Theory]
    [InlineData("2", null, 2_000)]
    [InlineData(" 2 ", null, 2_000)]
    [InlineData("0", null, 50)]
    [InlineData("3600", null, 5_050)]
    [InlineData("2147483647", null, 5_050)]
    [InlineData("2147483648", null, 50)]
    [InlineData("-2", null, 50)]
    [InlineData("2.5", null, 50)]
    [InlineData("2, 3", null, 50)]
    [InlineData("soon", null, 50)]
    [InlineData("", null, 50)]
    [InlineData("1e3", null, 50)]
    [InlineData("Mon, 06 May 2024 12:00:03 GMT", "Mon, 06 May 2024 12:00:00 GMT", 3_000)]
    [InlineData("Monday, 06-May-24 12:00:03 GMT", "Mon, 06 May 2024 12:00:00 GMT", 3_000)]
    [InlineData("Mon May  6 12:00:03 2024", "Mon, 06 May 2024 12:00:00 GMT", 3_000)]
    [InlineData("Mon, 06 May 2024 11:59:59 GMT", "Mon, 06 May 2024 12:00:00 GMT", 50)]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", 50)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", 5_050)]
    [InlineData("Mon, 06 May 2024 12:00:03 GMT", null, 3_000)]
    [InlineData("Mon, 06 May 2024 12:00:00 GMT", null, 50)]
    public void The_header_of_HTTP_counts_too(string asked, string? date, int milliseconds)
    {
        List<(string, string)> headers = [("Retry-After", asked)];
        if (date is not null)
        {
            headers.Add(("Date", date));
        }
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), RetryBackoff.Delay(Failure(503, [.. headers]), 0, 1.0));
    }

    [Theory]
    [InlineData("700", 700)]
    [InlineData("soon", 2_000)]
    public void AWS_s_header_comes_first_where_it_says_anything(string asked, int milliseconds) => Assert.Equal(
        TimeSpan.FromMilliseconds(milliseconds), RetryBackoff.Delay(Failure(503, ("x-amz-retry-after", asked), ("Retry-After", "2")), 0, 1.0));

    private static AttemptFailure Failure(int status, string retryAfter) => Failure(status, ("x-amz-retry-after", retryAfter));

    private static AttemptFailure Failure(int status, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage response = new((HttpStatusCode)status);
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
        return new ServiceException(new ErrorResponse("Echo", response, default, default, new ImmediateTimeProvider())).Failure;
    }
}

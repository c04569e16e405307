using System.Net;
using System.Globalization;
using Smithwright.Http;
using Smithwright.Retries;

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

    private static ServiceException Failure(int status, string? retryAfter = null)
    {
        using HttpResponseMessage response = new((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("x-amz-retry-after", retryAfter);
        return new ServiceException(new ErrorResponse("Echo", response, default, default));
    }
}

using System.Collections.Frozen;
using System.Net;

namespace Smithwright.Retries;

/// <summary>Which answers may turn out differently next time: the lists that AWS clients agree on.</summary>
internal static class RetryableErrors
{
    private static readonly FrozenSet<string> ThrottlingCodes = new[]
    {
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
        "ProvisionedThroughputExceededException", "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
        "LimitExceededException", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TransientCodes =
        new[] { "RequestTimeout", "RequestTimeoutException", "InternalError" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClockCodes = new[]
    {
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsThrottling(HttpStatusCode status, string? code) =>
        status == HttpStatusCode.TooManyRequests || (code is not null && ThrottlingCodes.Contains(code));

    public static bool IsTransient(HttpStatusCode status, string? code) =>
        (int)status is 500 or 502 or 503 or 504 || (code is not null && TransientCodes.Contains(code));

    /// <summary>Whether the time of the signature may be to blame.</summary>
    public static bool MayBeClock(string? code) => code is not null && ClockCodes.Contains(code);
}

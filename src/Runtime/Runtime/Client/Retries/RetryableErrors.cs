using System.Net;

namespace Smithwright.Runtime.Client.Retries;

/// <summary>Which answers may turn out differently next time: the lists that AWS clients agree on.</summary>
// Patterns rather than sets, which would have to be filled before the first error is judged.
internal static class RetryableErrors
{
    public static bool IsThrottling(HttpStatusCode status, string? code) => status == HttpStatusCode.TooManyRequests || IsThrottling(code);

    public static bool IsTransient(HttpStatusCode status, string? code) =>
        (int)status is 500 or 502 or 503 or 504 || IsTransient(code);

    /// <summary>Whether a code is in any of the lists.</summary>
    public static bool IsListed(string? code) => IsThrottling(code) || IsTransient(code) || MayBeClock(code) || MayBeCredentials(code);

    /// <summary>Whether the time of the signature may be to blame.</summary>
    public static bool MayBeClock(string? code) => code is
        "RequestTimeTooSkewed" or "RequestExpired" or "RequestInTheFuture" or "InvalidSignatureException" or "SignatureDoesNotMatch" or "AuthFailure";

    /// <summary>Whether the credentials may be to blame, so that others from the same source may be accepted: expired, revoked or replaced ones.</summary>
    public static bool MayBeCredentials(string? code) => code is
        "ExpiredToken" or "ExpiredTokenException" or "RequestExpired" or "TokenRefreshRequired" or "InvalidClientTokenId" or "InvalidAccessKeyId"
        or "UnrecognizedClientException" or "AuthFailure";

    private static bool IsTransient(string? code) => code is "RequestTimeout" or "RequestTimeoutException" or "InternalError";

    private static bool IsThrottling(string? code) => code is
        "Throttling" or "ThrottlingException" or "ThrottledException" or "RequestThrottled" or "RequestThrottledException" or "TooManyRequestsException"
        or "ProvisionedThroughputExceededException" or "TransactionInProgressException" or "RequestLimitExceeded" or "BandwidthLimitExceeded"
        or "LimitExceededException" or "SlowDown" or "PriorRequestNotComplete" or "EC2ThrottledException";
}

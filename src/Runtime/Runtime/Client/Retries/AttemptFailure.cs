namespace Smithwright.Runtime.Client.Retries;

/// <summary>What the decision about a retry depends on.</summary>
/// <param name="IsRetryable">Whether the same request may succeed when it is sent again.</param>
/// <param name="IsThrottling">Whether the service asked for fewer requests.</param>
/// <param name="RetryAfter">How long the service asked to wait.</param>
internal readonly record struct AttemptFailure(bool IsRetryable, bool IsThrottling, TimeSpan? RetryAfter);

namespace Smithwright;

/// <summary>
/// There was no complete answer: the service could not be reached, or the connection broke. Whether the service acted on the request is unknown.
/// </summary>
public sealed class ServiceConnectionException : ServiceException
{
    internal ServiceConnectionException(string operation, string host, bool retryable, Exception cause)
        : base($"{operation} got no complete answer from {host}. {cause.Message}", cause) => IsRetryable = retryable;
}

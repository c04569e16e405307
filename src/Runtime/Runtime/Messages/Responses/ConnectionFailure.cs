namespace Smithwright.Runtime.Messages.Responses;

/// <summary>Tells failures of the connection from programming errors, and those that pass from those that stay.</summary>
internal static class ConnectionFailure
{
    public static ServiceConnectionException? Explain(Exception exception, string operation, string host) => exception switch
    {
        HttpRequestException failure => new(operation, host, MayPass(failure.HttpRequestError) || BrokeOff(failure), failure),
        IOException failure => new(operation, host, MayPass((failure as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown), failure),
        _ => null,
    };

    // A certificate, a broken or oversized answer and a version are the same next time.
    private static bool MayPass(HttpRequestError error) => error is not (
        HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError
        or HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.ExtendedConnectNotSupported);

    // The framework calls a handshake that was cut what it calls a certificate that was refused.
    private static bool BrokeOff(HttpRequestException failure) =>
        failure is { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: IOException };
}

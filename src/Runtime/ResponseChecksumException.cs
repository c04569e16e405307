using System.Net;

namespace Smithwright;

/// <summary>
/// The checksum that came with a response is not that of what arrived: something on the way damaged it. A damaged body is asked for once more; a digest of messages
/// that were sent or received is not, because the service has acted already. <see cref="ClientOptions.DisableResponseChecksums"/> switches both checks off.
/// </summary>
public sealed class ResponseChecksumException : ServiceException
{
    internal ResponseChecksumException(string operation, string checksum, bool isRetryable, HttpStatusCode? status = null, string? requestId = null)
        : base($"The checksum {checksum} in the response of {operation} is not that of the data: the data was damaged on its way.")
    {
        IsRetryable = isRetryable;
        StatusCode = status;
        RequestId = requestId;
    }
}

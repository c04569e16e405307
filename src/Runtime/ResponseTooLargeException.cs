using System.Net;

namespace Smithwright;

/// <summary>The answer is longer than <see cref="ClientOptions.MaxResponseBytes"/>. Not retried.</summary>
public sealed class ResponseTooLargeException : ServiceException
{
    internal ResponseTooLargeException(string operation, HttpStatusCode status, string? requestId, long limit)
        : base($"The response of {operation} is longer than {nameof(ClientOptions.MaxResponseBytes)} ({limit:D} bytes).")
    {
        StatusCode = status;
        RequestId = requestId;
    }
}

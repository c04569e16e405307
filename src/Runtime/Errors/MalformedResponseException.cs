using System.Net;

namespace Smithwright;

/// <summary>
/// The service answered with success, but the answer is not what its model says. The message names the place and the kinds found and expected,
/// never a value. Not retried: the same request would be answered in the same way.
/// </summary>
public sealed class MalformedResponseException : ServiceException
{
    internal MalformedResponseException(string operation, HttpStatusCode status, string? requestId, Exception cause, string? contentType = null)
        : base($"The response of {operation} could not be read. {cause.Message}{Other(contentType)}", cause)
    {
        StatusCode = status;
        RequestId = requestId;
    }

    // Pages of proxies and portals are the usual reason why there is no JSON.
    private static string Other(string? contentType) =>
        contentType is null || contentType.Contains("json", StringComparison.OrdinalIgnoreCase) ? "" : $" Its content type is {contentType}.";
}

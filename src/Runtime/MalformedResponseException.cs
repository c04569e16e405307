using Smithwright.Runtime.Serialization;

namespace Smithwright;

/// <summary>
/// The service answered with success, but the answer is not what its model says. The message names the place and the kinds found and expected, and
/// no value but timestamps that are not sensitive. Not retried: the same request would be answered in the same way.
/// </summary>
public sealed class MalformedResponseException : ServiceException
{
    internal const int LongestBody = 1024 * 1024;

    private const string EventStream = "application/vnd.amazon.eventstream";

    /// <param name="operation">The operation.</param>
    /// <param name="response">The response.</param>
    /// <param name="cause">What is wrong.</param>
    /// <param name="body">The body, or the payload of an event, which is copied.</param>
    /// <param name="requestId">The id of the request.</param>
    /// <param name="header">The header that is wrong; null where it is the body.</param>
    internal MalformedResponseException(
        string operation, HttpResponseMessage response, Exception cause, ReadOnlyMemory<byte> body, string? requestId, string? header = null)
        : base($"The response of {operation} could not be read. {(header is null ? "" : $"Header {header}: ")}{cause.Message}{(header is null ? Other(response, cause) : "")}", cause)
    {
        StatusCode = response.StatusCode;
        RequestId = requestId;
        IsResponseBodyComplete = body.Length <= LongestBody;
        ResponseBody = body[..Math.Min(body.Length, LongestBody)].ToArray();
    }

    /// <summary>
    /// The body as it came, at most its first 1,048,576 bytes, so that what could be read of it is not lost; of an event stream the payload of the event,
    /// and empty where the operation streams its response. Not part of the message and of <see cref="Exception.ToString"/>, because it holds what the
    /// model calls sensitive like anything else: keep it out of logs.
    /// </summary>
    public ReadOnlyMemory<byte> ResponseBody { get; }

    /// <summary>Whether <see cref="ResponseBody"/> is all of it.</summary>
    public bool IsResponseBodyComplete { get; }

    // Pages of proxies and portals are the usual reason why a body is not of the expected format.
    private static string Other(HttpResponseMessage response, Exception cause) =>
        response.Content.Headers.ContentType?.MediaType is { } type && !IsExpected(type, (cause as ShapeFormatException)?.Format) ? $" Its content type is {type}." : "";

    // By the subtype or its suffix: application/x-amz-json-1.1, text/xml, application/problem+json; but application/xhtml+xml is a page.
    private static bool IsExpected(string type, string? format) =>
        type.Equals(EventStream, StringComparison.OrdinalIgnoreCase)
        || (format is not null && type.Contains(format, StringComparison.OrdinalIgnoreCase) && !type.Contains("html", StringComparison.OrdinalIgnoreCase));
}

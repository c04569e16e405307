using Microsoft.AspNetCore.Http;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Sends the responses of services.</summary>
internal static class ServiceResponses
{
    private const string RequestId = "x-amzn-RequestId";

    public static async Task SendAsync(HttpContext http, ServerResponse response, ServiceContext context)
    {
        http.Response.StatusCode = response.StatusCode;
        foreach (KeyValuePair<string, string> header in response.Headers)
        {
            http.Response.Headers[header.Key] = header.Value;
        }
        http.Response.Headers[RequestId] = context.RequestId;
        if (!HasBody(http, response))
        {
            return;
        }
        http.Response.ContentLength = response.ContentLength;
        await response.WriteBodyAsync(http.Response.Body, http.RequestAborted).ConfigureAwait(false);
    }

    private static bool HasBody(HttpContext http, ServerResponse response) =>
        !HttpMethods.IsHead(http.Request.Method) && response.StatusCode is >= 200 and not (StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified);
}

using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Answers the requests of one service.</summary>
/// <param name="dispatcher">The service.</param>
/// <param name="segments">How many segments of the path precede the service's own.</param>
internal sealed class ServiceEndpoint<THandler>(ServiceDispatcher<THandler> dispatcher, int segments)
    where THandler : class
{
    private const string RequestId = "x-amzn-RequestId";

    public int Segments => segments;

    public async Task HandleAsync(HttpContext http)
    {
        ServiceContext context = new(Activity.Current?.Id ?? http.TraceIdentifier, http.RequestAborted) { User = http.User };
        context.SetFeature(http);
        long maxBytes = http.RequestServices.GetRequiredService<IOptions<ServiceServerOptions>>().Value.MaxRequestBytes;
        try
        {
            using ServerResponse response = await dispatcher
                .DispatchAsync(new HttpServerRequest(http, segments), () => http.RequestServices.GetRequiredService<THandler>(), context, maxBytes)
                .ConfigureAwait(false);
            if (response.Failure is { } failure)
            {
                Log(http).HandlerFailed(failure, context.OperationName, context.RequestId);
            }
            await SendAsync(http, response, context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to answer.
        }
    }

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Smithwright.Server");

    private static async Task SendAsync(HttpContext http, ServerResponse response, ServiceContext context)
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

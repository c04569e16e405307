using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Answers the requests of one service.</summary>
/// <param name="dispatcher">The service.</param>
/// <param name="segments">How many segments of the path precede the service's own.</param>
/// <param name="handler">Gives the handler of a request.</param>
internal sealed class ServiceEndpoint<THandler>(ServiceDispatcher<THandler> dispatcher, int segments, Func<HttpContext, THandler> handler)
    where THandler : class
{
    public int Segments => segments;

    public async Task HandleAsync(HttpContext http)
    {
        ServiceServerOptions options = http.RequestServices.GetRequiredService<IOptions<ServiceServerOptions>>().Value;
        ServiceContext context = ServiceContexts.Of(http, options);
        try
        {
            using ServerResponse response = await dispatcher
                .DispatchAsync(new HttpServerRequest(http, segments), () => handler(http), context, options.MaxRequestBytes)
                .ConfigureAwait(false);
            if (response.Failure is { } failure)
            {
                Log(http).HandlerFailed(failure, context.OperationName, context.RequestId);
            }
            await ServiceResponses.SendAsync(http, response, context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to answer.
        }
    }

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Smithwright.Server");
}

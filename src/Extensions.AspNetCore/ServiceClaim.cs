using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>The service of an endpoint: whether a request is for it, where several services are below one path, and how it refuses one.</summary>
/// <param name="dispatcher">The service.</param>
/// <param name="segments">How many segments of the path precede the service's own.</param>
internal sealed class ServiceClaim(ServiceDispatcher dispatcher, int segments)
{
    /// <summary>Answers a request that does not get as far as the service, in the service's protocol.</summary>
    public async Task RefuseAsync(HttpContext context, ServiceException error)
    {
        ServiceContext service = ServiceContexts.Of(context, context.RequestServices.GetRequiredService<IOptions<ServiceServerOptions>>().Value);
        using ServerResponse response = dispatcher.Refuse(error, service);
        await ServiceResponses.SendAsync(context, response, service).ConfigureAwait(false);
    }

    public bool IsFor(HttpContext context) => dispatcher.Claims(new HttpServerRequest(context, segments));
}

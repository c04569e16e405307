using Microsoft.AspNetCore.Http;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Tells whether a request is for the service of an endpoint, where several services are below one path.</summary>
/// <param name="dispatcher">The service.</param>
/// <param name="segments">How many segments of the path precede the service's own.</param>
internal sealed class ServiceClaim(ServiceDispatcher dispatcher, int segments)
{
    public bool IsFor(HttpContext context) => dispatcher.Claims(new HttpServerRequest(context, segments));
}

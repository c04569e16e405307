using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Maps services to endpoints.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServiceEndpoints
{
    /// <summary>
    /// Maps a service to one endpoint for everything below a path. The service finds its operations itself: Smithy's patterns decide by whole paths and queries as
    /// they were sent, which route templates see decoded.
    /// </summary>
    /// <typeparam name="THandler">The interface of the handler.</typeparam>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="prefix">The path below which the service is.</param>
    /// <param name="dispatcher">The operations.</param>
    public static IEndpointConventionBuilder Map<THandler>(IEndpointRouteBuilder endpoints, string prefix, ServiceDispatcher<THandler> dispatcher)
        where THandler : class => Map(endpoints, prefix, dispatcher, static http => http.RequestServices.GetRequiredService<THandler>());

    /// <summary>Maps an emulator of a service, likewise.</summary>
    /// <typeparam name="THandler">The interface of the handler.</typeparam>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="prefix">The path below which the service is.</param>
    /// <param name="dispatcher">The operations.</param>
    /// <param name="emulator">The emulator.</param>
    public static IEndpointConventionBuilder MapEmulator<THandler>(
        IEndpointRouteBuilder endpoints, string prefix, ServiceDispatcher<THandler> dispatcher, THandler emulator)
        where THandler : class
    {
        ArgumentNullException.ThrowIfNull(emulator);
        return Map(endpoints, prefix, dispatcher, _ => emulator);
    }

    private static IEndpointConventionBuilder Map<THandler>(
        IEndpointRouteBuilder endpoints, string prefix, ServiceDispatcher<THandler> dispatcher, Func<HttpContext, THandler> handler)
        where THandler : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(dispatcher);
        string root = prefix.Trim('/');
        ServiceEndpoint<THandler> service = new(dispatcher, root.Length == 0 ? 0 : root.Split('/').Length, handler);
        return endpoints
            .Map($"/{root}{(root.Length == 0 ? "" : "/")}{{**smithwrightPath}}", service.HandleAsync)
            .WithDisplayName($"{typeof(THandler).Name} /{root}")
            .WithMetadata(new ServiceClaim(dispatcher, service.Segments));
    }
}

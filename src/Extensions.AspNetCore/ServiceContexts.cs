using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Makes of a request of ASP.NET Core what handlers can know of it.</summary>
internal static class ServiceContexts
{
    public static ServiceContext Of(HttpContext http, ServiceServerOptions options)
    {
        ServiceContext context = new(Activity.Current?.Id ?? http.TraceIdentifier, http.RequestAborted)
        {
            User = http.User,
            ChecksResponses = options.CheckResponses ?? http.RequestServices.GetService<IHostEnvironment>()?.IsDevelopment() == true,
        };
        context.SetFeature(http);
        if (http.RequestServices.GetService<ServerInterceptor>() is { } interceptor)
        {
            context.SetFeature(interceptor);
        }
        return context;
    }
}

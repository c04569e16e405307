using Microsoft.AspNetCore.Http;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>What ASP.NET Core knows of a request.</summary>
public static class ServiceContextExtensions
{
    /// <summary>The request as ASP.NET Core has it.</summary>
    /// <exception cref="InvalidOperationException">The service is not hosted by ASP.NET Core.</exception>
    public static HttpContext GetHttpContext(this ServiceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetFeature<HttpContext>() ?? throw new InvalidOperationException("The request did not come from ASP.NET Core. Use GetHttpContext only where the service is mapped by Map…Service.");
    }
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Adds handlers to service collections.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServiceRegistration
{
    /// <summary>Adds the handler of a service. A registration that is there already stays.</summary>
    /// <typeparam name="THandler">The interface of the handler.</typeparam>
    /// <typeparam name="TImplementation">The handler.</typeparam>
    public static IServiceCollection Add<
        THandler,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TImplementation>(IServiceCollection services)
        where THandler : class
        where TImplementation : class, THandler
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddRouting();
        services.AddOptions<ServiceServerOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ServiceMatcherPolicy>());
        services.TryAddScoped<THandler, TImplementation>();
        return services;
    }
}

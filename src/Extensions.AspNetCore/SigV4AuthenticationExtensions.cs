using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Adds the authentication of callers by AWS Signature Version 4.</summary>
public static class SigV4AuthenticationExtensions
{
    /// <summary>The name of the scheme unless another one is given.</summary>
    public const string Scheme = "SigV4";

    /// <summary>Adds the scheme and makes it the default one.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options: above all, who the callers are.</param>
    public static AuthenticationBuilder AddSigV4Authentication(this IServiceCollection services, Action<SigV4AuthenticationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddAuthentication(Scheme).AddSigV4(Scheme, configure);
    }

    /// <summary>Adds the scheme beside others.</summary>
    /// <param name="builder">The schemes of the application.</param>
    /// <param name="scheme">The name of the scheme.</param>
    /// <param name="configure">Sets the options.</param>
    public static AuthenticationBuilder AddSigV4(this AuthenticationBuilder builder, string scheme = Scheme, Action<SigV4AuthenticationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddScheme<SigV4AuthenticationOptions, SigV4AuthenticationHandler>(scheme, configure);
    }
}

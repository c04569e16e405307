using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Smithwright.Authentication;
using Smithwright.Runtime.Client;

namespace Smithwright.Extensions.DependencyInjection;

/// <summary>
/// Adds one kind of client to service collections: a singleton over <see cref="IHttpClientFactory"/>, whose handler is the one that clients make
/// for themselves. Used by the generated <c>Add…Client</c>.
/// </summary>
/// <typeparam name="TInterface">The interface of the client.</typeparam>
/// <typeparam name="TClient">The client.</typeparam>
public sealed class ServiceClientRegistration<TInterface, TClient>
    where TInterface : class
    where TClient : ServiceClient, TInterface
{
    private readonly string _name;
    private readonly Func<ClientOptions, HttpClient, TClient> _create;

    /// <summary>Describes a client.</summary>
    /// <param name="name">The name of its HTTP client and of its options.</param>
    /// <param name="create">Makes it.</param>
    public ServiceClientRegistration(string name, Func<ClientOptions, HttpClient, TClient> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        _name = name;
        _create = create;
    }

    /// <summary>Adds the client.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="section">The configuration of its <see cref="ServiceClientOptions"/>; <see langword="null"/> for none.</param>
    /// <param name="configure">Sets options after those of the configuration.</param>
    /// <returns>The builder of the HTTP client.</returns>
    public IHttpClientBuilder Add(IServiceCollection services, IConfiguration? section, Action<ServiceClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => Create(provider, _name));
        services.TryAddSingleton<TInterface>(static provider => provider.GetRequiredService<TClient>());
        return AddParts(services, _name, key: null, section, configure);
    }

    /// <summary>Adds the client under a key, under which it finds an <see cref="ICredentialsProvider"/> of its own as well.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="key">The key; the name of the HTTP client and of the options is that of the client and the key, joined with a colon.</param>
    /// <param name="section">The configuration of its <see cref="ServiceClientOptions"/>; <see langword="null"/> for none.</param>
    /// <param name="configure">Sets options after those of the configuration.</param>
    /// <returns>The builder of the HTTP client.</returns>
    public IHttpClientBuilder AddKeyed(IServiceCollection services, string key, IConfiguration? section, Action<ServiceClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        string name = $"{_name}:{key}";
        services.TryAddKeyedSingleton(key, (provider, _) => Create(provider, name));
        services.TryAddKeyedSingleton<TInterface>(key, static (provider, key) => provider.GetRequiredKeyedService<TClient>(key));
        return AddParts(services, name, key, section, configure);
    }

    private IHttpClientBuilder AddParts(
        IServiceCollection services, string name, string? key, IConfiguration? section, Action<ServiceClientOptions>? configure)
    {
        OptionsBuilder<ServiceClientOptions> options = services.AddOptions<ServiceClientOptions>(name);
        if (section is not null)
        {
            options.Configure(target => Bind(section, target));
        }
        if (configure is not null)
        {
            options.Configure(configure);
        }
        options.PostConfigure<IServiceProvider>((target, provider) => Complete(target, provider, key)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ServiceClientOptions>>(new ServiceClientOptionsValidator(name, target => _create(target.ToClientOptions(), Unconnected.Client).Dispose()));
        // The client keeps its HTTP client for good, so the factory must not replace handlers; the primary one notices changed addresses itself.
        return services.AddHttpClient(name, static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // API keys may be in headers of any name.
            .RedactLoggedHeaders(static _ => true)
            .ConfigurePrimaryHttpMessageHandler(provider => HttpTransport.CreateHandler(OptionsOf(provider, name).ToClientOptions().ConnectTimeout));
    }

    // By the type that has only what a section can hold: code that binds is generated for the static type.
    private static void Bind(IConfiguration section, ServiceClientSettings settings) => section.Bind(settings);

    private static void Complete(ServiceClientOptions options, IServiceProvider provider, string? key)
    {
        if (options.Profile is null)
        {
            options.Credentials ??= Find<ICredentialsProvider>(provider, key);
        }
        options.Token ??= Find<ITokenProvider>(provider, key);
        options.ApiKey ??= Find<IApiKeyProvider>(provider, key);
        options.Login ??= Find<ILoginProvider>(provider, key);
        options.TimeProvider ??= provider.GetService<TimeProvider>();
        if (provider.GetService<ILoggerFactory>() is { } loggers)
        {
            options.CallCompleted = CallLog.Before(loggers.CreateLogger(typeof(TClient).FullName!), options.CallCompleted);
        }
    }

    private static T? Find<T>(IServiceProvider provider, string? key) where T : class =>
        (key is null ? null : provider.GetKeyedService<T>(key)) ?? provider.GetService<T>();

    private TClient Create(IServiceProvider provider, string name) => _create(
        OptionsOf(provider, name).ToClientOptions(), provider.GetRequiredService<IHttpClientFactory>().CreateClient(name));

    private static ServiceClientOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<ServiceClientOptions>>().Get(name);
}

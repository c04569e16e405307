using Smithwright.Aws;
using Smithwright.Http;
using Smithwright.Http.Endpoints;

namespace Smithwright;

/// <summary>The options of a client, checked and completed from the environment.</summary>
internal sealed class ClientSettings
{
    private const int UsualAttempts = 3;

    public ClientSettings(ServiceDescription service, ClientOptions options, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(options);
        ClientOptionsCheck.Run(options);
        Service = service;
        Options = options;
        Clock = new ServiceClock(options.TimeProvider);
        Region = options.Region ?? FromEnvironment(environment, "AWS_REGION") ?? FromEnvironment(environment, "AWS_DEFAULT_REGION")
            ?? new SharedFiles(environment, options.Profile).FindRegion();
        if (Region is not null && !HostLabel.IsValid(Region))
            throw new ArgumentException("ClientOptions.Region must be the name of a region, such as eu-west-1.", nameof(options));
        Credentials = options.Credentials ?? CredentialsChain.CreateDefault(environment, options.Profile, options.TimeProvider);
        Endpoints = new EndpointSource(service, options, Region, environment);
        if (service.SigningName is not null && Region is null && !(Endpoints.IsFixed && Endpoints.Find(null, null).Signing()?.SigningRegion is not null))
            throw new ArgumentException("There is no region to sign for: set ClientOptions.Region, the environment variable AWS_REGION or the region of a profile.", nameof(options));
        MaxAttempts = options.MaxAttempts ?? service.Retries?.MaxAttempts ?? UsualAttempts;
        Requests = new(options.IdempotencyTokens, !options.DisableRequestCompression, options.MinCompressionBytes)
        {
            ValidatesEvents = options.ValidateRequests,
        };
        UserAgent = Smithwright.UserAgent.Build(service, options.UserAgentSuffix);
    }

    public ServiceDescription Service { get; }

    public ClientOptions Options { get; }

    /// <summary>The time to sign with.</summary>
    public ServiceClock Clock { get; }

    public string? Region { get; }

    public ICredentialsProvider Credentials { get; }

    public EndpointSource Endpoints { get; }

    /// <summary>How often a request is sent at most, where the standard mode decides.</summary>
    public int MaxAttempts { get; }

    public RequestSettings Requests { get; }

    public string UserAgent { get; }

    private static string? FromEnvironment(Func<string, string?> environment, string name) =>
        environment(name) is { Length: > 0 } value ? value : null;
}

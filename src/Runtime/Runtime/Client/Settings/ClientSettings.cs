using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Configuration;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client.Settings;

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
        OuterSettings outer = new(environment, options.Profile);
        Region = FindRegion(options, outer);
        Credentials = options.Credentials ?? DefaultCredentials.Create(environment, options);
        Endpoints = new EndpointSource(service, options, new EndpointSettings(service.SdkId, options, outer), Region);
        Identities = new AuthIdentities(options.Token ?? TokenVariable.Find(service, environment), options.ApiKey, options.Login);
        AuthPreference = FindAuthPreference(options, outer, Identities);
        if (NeedsRegion(service, options) && Region is null && !(Endpoints.IsFixed && Endpoints.Find(null, null).Signing(service.RegionSetSigning is not null)?.Region is not null))
        {
            throw MissingRegion(nameof(options));
        }
        MaxAttempts = options.Retries is null ? FindMaxAttempts(options, outer) ?? service.Retries?.MaxAttempts ?? UsualAttempts : 1;
        Requests = new(options.IdempotencyTokens, !options.DisableRequestCompression, options.MinCompressionBytes)
        {
            ValidatesEvents = options.ValidateRequests,
            ExpectsContinue = !options.DisableExpectContinue,
            AddsChecksums = IsSupported(options.RequestChecksums, outer, "AWS_REQUEST_CHECKSUM_CALCULATION", "request_checksum_calculation"),
            AsksForChecksums = !options.DisableResponseChecksums
                && IsSupported(options.ResponseChecksums, outer, "AWS_RESPONSE_CHECKSUM_VALIDATION", "response_checksum_validation"),
        };
        Trace = TraceHeader.Create(environment);
        UserAgent = Smithwright.Runtime.Services.UserAgent.Build(service, options.UserAgentSuffix);
    }

    public ServiceDescription Service { get; }

    public ClientOptions Options { get; }

    /// <summary>The time to sign with.</summary>
    public ServiceClock Clock { get; }

    public string? Region { get; }

    public ICredentialsProvider Credentials { get; }

    /// <summary>Whom the client can be, other than the owner of credentials.</summary>
    public AuthIdentities Identities { get; }

    /// <summary>The schemes that are preferred, by their names; null where the order of the model counts.</summary>
    public IReadOnlyList<string>? AuthPreference { get; }

    public EndpointSource Endpoints { get; }

    /// <summary>How often a request is sent at most, where the standard mode decides.</summary>
    public int MaxAttempts { get; }

    public RequestSettings Requests { get; }

    public string UserAgent { get; }

    /// <summary>What continues the trace of the function that the client runs in; null outside of functions.</summary>
    public TraceHeader? Trace { get; }

    public static ArgumentException MissingRegion(string? parameter = null) =>
        new("There is no region to sign for: set ClientOptions.Region, the environment variable AWS_REGION or the region of a profile.", parameter);

    // With other schemes there may be nothing to sign.
    private static bool NeedsRegion(ServiceDescription service, ClientOptions options) =>
        service.SigningName is not null && service.AuthSchemes.Count == 0 && options.AuthSchemes is null && options.AuthSchemePreference is null;

    private static IReadOnlyList<string>? FindAuthPreference(ClientOptions options, OuterSettings outer, AuthIdentities identities)
    {
        if (options.AuthSchemePreference is { } given)
        {
            return given;
        }
        // A token that stands in the environment of a program is meant to be used, unless the code has credentials.
        if (options.Token is null && identities.Token is not null && options.Credentials is null)
        {
            return [AuthSchemeIds.Bearer];
        }
        return outer.Find("AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference")?.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsSupported(ChecksumMode? given, OuterSettings outer, string variable, string key) => given is { } mode
        ? mode == ChecksumMode.WhenSupported
        : outer.Find(variable, key)?.IsFirst("when_supported", "when_required") ?? true;

    private static string? FindRegion(ClientOptions options, OuterSettings outer)
    {
        Setting? found = options.Region is { } given ? new Setting(given, "ClientOptions.Region") : outer.FindRegion();
        if (found is { } region)
        {
            RegionName.Check(region.Value, region.Origin);
        }
        return found?.Value;
    }

    private static int? FindMaxAttempts(ClientOptions options, OuterSettings outer)
    {
        // Every known mode is treated as the standard one. Any other name is a mistake.
        outer.Find("AWS_RETRY_MODE", "retry_mode")?.MustBeOneOf("standard", "adaptive", "legacy");
        return options.MaxAttempts ?? outer.Find("AWS_MAX_ATTEMPTS", "max_attempts")?.ToNumber(1, ClientOptionsCheck.MostAttempts);
    }
}

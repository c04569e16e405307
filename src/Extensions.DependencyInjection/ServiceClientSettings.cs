namespace Smithwright.Extensions.DependencyInjection;

/// <summary>
/// The options of a client that a section of the configuration can hold, each under its own name. Times are written as <c>00:00:05</c>. A setting
/// that stays <see langword="null"/> has the default of <see cref="ClientOptions"/>.
/// </summary>
public class ServiceClientSettings
{
    /// <inheritdoc cref="ClientOptions.Region"/>
    public string? Region { get; set; }

    /// <inheritdoc cref="ClientOptions.Profile"/>
    public string? Profile { get; set; }

    /// <inheritdoc cref="ClientOptions.AuthSchemePreference"/>
    public IReadOnlyList<string>? AuthSchemePreference { get; set; }

    /// <inheritdoc cref="ClientOptions.AllowSecretsOverHttp"/>
    public bool AllowSecretsOverHttp { get; set; }

    /// <inheritdoc cref="ClientOptions.Endpoint"/>
    public Uri? Endpoint { get; set; }

    /// <inheritdoc cref="ClientOptions.IgnoreConfiguredEndpointUrls"/>
    public bool? IgnoreConfiguredEndpointUrls { get; set; }

    /// <inheritdoc cref="ClientOptions.UseFips"/>
    public bool? UseFips { get; set; }

    /// <inheritdoc cref="ClientOptions.UseDualStack"/>
    public bool? UseDualStack { get; set; }

    /// <inheritdoc cref="ClientOptions.AccountIdEndpointMode"/>
    public AccountIdEndpointMode? AccountIdEndpointMode { get; set; }

    /// <inheritdoc cref="ClientOptions.DisableExpectContinue"/>
    public bool DisableExpectContinue { get; set; }

    /// <inheritdoc cref="ClientOptions.DisableHostPrefix"/>
    public bool DisableHostPrefix { get; set; }

    /// <inheritdoc cref="ClientOptions.ValidateRequests"/>
    public bool ValidateRequests { get; set; }

    /// <inheritdoc cref="ClientOptions.AttemptTimeout"/>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <inheritdoc cref="ClientOptions.TotalTimeout"/>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>The longest time to establish a connection; five seconds by default. Without effect where the application sets the primary handler.</summary>
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>How often a request is sent at most; by default as for <see cref="ClientOptions.MaxAttempts"/>. Set it to 1 where a resilience handler of the HTTP client repeats requests.</summary>
    public int? MaxAttempts { get; set; }

    /// <inheritdoc cref="ClientOptions.KeepsCallMetadata"/>
    public bool KeepsCallMetadata { get; set; }

    /// <inheritdoc cref="ClientOptions.MaxResponseBytes"/>
    public long? MaxResponseBytes { get; set; }

    /// <inheritdoc cref="ClientOptions.RequestChecksums"/>
    public ChecksumMode? RequestChecksums { get; set; }

    /// <inheritdoc cref="ClientOptions.ResponseChecksums"/>
    public ChecksumMode? ResponseChecksums { get; set; }

    /// <inheritdoc cref="ClientOptions.DisableRequestCompression"/>
    public bool DisableRequestCompression { get; set; }

    /// <inheritdoc cref="ClientOptions.DisableResponseChecksums"/>
    public bool DisableResponseChecksums { get; set; }

    /// <inheritdoc cref="ClientOptions.MinCompressionBytes"/>
    public int? MinCompressionBytes { get; set; }

    /// <inheritdoc cref="ClientOptions.UserAgentSuffix"/>
    public string? UserAgentSuffix { get; set; }
}

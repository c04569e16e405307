namespace Smithwright.Runtime.Configuration;

/// <summary>What is set outside of the code: in the environment, else in the profile. Looked up when a client is made, and not again.</summary>
internal sealed class OuterSettings(Func<string, string?> environment, string? profile)
{
    private readonly SharedProfile _profile = new(new SharedFiles(environment, profile));

    /// <summary>A setting that both may have; null where neither does.</summary>
    public Setting? Find(string variable, string key) => Variable(variable) ?? _profile.Find(key);

    public Setting? FindRegion() => Variable("AWS_REGION") ?? Variable("AWS_DEFAULT_REGION") ?? _profile.Find("region");

    /// <summary>The address to use instead of the service's own: for this service alone before that for all services, in the environment before the profile.</summary>
    /// <param name="sdkId">The service's id among SDKs.</param>
    /// <param name="isIgnored">Whether such addresses are ignored, by the code; null when the code does not say.</param>
    public Setting? FindEndpoint(string sdkId, bool? isIgnored)
    {
        if (isIgnored ?? Find("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")?.ToFlag() ?? false)
        {
            return null;
        }
        string service = sdkId.Replace(' ', '_');
        return Variable($"AWS_ENDPOINT_URL_{service.ToUpperInvariant()}")
            ?? Variable("AWS_ENDPOINT_URL")
            ?? _profile.FindForService(service.ToLowerInvariant(), "endpoint_url")
            ?? _profile.Find("endpoint_url");
    }

    private Setting? Variable(string name) => environment(name) is { Length: > 0 } value ? new Setting(value, $"The environment variable {name}") : null;
}

namespace Smithwright.Runtime.Configuration;

/// <summary>The options of a client that its endpoint depends on, completed by what is set outside of the code.</summary>
internal sealed class EndpointSettings
{
    private string? _origins;

    public EndpointSettings(string sdkId, ClientOptions options, OuterSettings outer)
    {
        Endpoint = options.Endpoint ?? FromOutside(outer.FindEndpoint(sdkId, options.IgnoreConfiguredEndpointUrls));
        UseFips = options.UseFips ?? IsSetOutside(outer.Find("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"));
        UseDualStack = options.UseDualStack ?? IsSetOutside(outer.Find("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"));
        AccountIdEndpointMode = Mode(options.AccountIdEndpointMode, outer.Find("AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode"));
    }

    public Uri? Endpoint { get; }

    public bool UseFips { get; }

    public bool UseDualStack { get; }

    /// <summary>The mode as endpoint rules have it.</summary>
    public string AccountIdEndpointMode { get; }

    /// <summary>What to add to the complaint about an endpoint that contradicts a switch: which of them the code has not set; null when it has set both.</summary>
    public string? Origins => Endpoint is not null && (UseFips || UseDualStack) ? _origins : null;

    private static string Mode(AccountIdEndpointMode? mode, Setting? outside)
    {
        if (mode is { } given)
        {
            return given.ToString().ToLowerInvariant();
        }
        outside?.MustBeOneOf("preferred", "disabled", "required");
        return outside?.Value.ToLowerInvariant() ?? "preferred";
    }

    private Uri? FromOutside(Setting? setting)
    {
        if (setting is not { } found)
        {
            return null;
        }
        Note(found, "sets an endpoint");
        return found.ToEndpoint();
    }

    private bool IsSetOutside(Setting? setting)
    {
        if (setting is not { } found || !found.ToFlag())
        {
            return false;
        }
        Note(found, "is true");
        return true;
    }

    private void Note(Setting setting, string what) => _origins += $" {setting.Origin} {what}.";
}

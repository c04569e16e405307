namespace Smithwright;

/// <summary>Whether the account of the credentials stands in the host, for services that have an endpoint for each account.</summary>
public enum AccountIdEndpointMode
{
    /// <summary>Where the account is known.</summary>
    Preferred,

    /// <summary>Never.</summary>
    Disabled,

    /// <summary>Always: calls fail where the account is not known.</summary>
    Required,
}

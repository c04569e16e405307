namespace Smithwright.Http.Endpoints;

/// <summary>What an endpoint depends on.</summary>
/// <param name="Service">The service.</param>
public sealed record EndpointParameters(ServiceDescription Service)
{
    /// <summary>The client's region.</summary>
    public string? Region { get; init; }

    /// <summary>The endpoint that the client was given.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Whether the endpoint must use FIPS 140 validated cryptography.</summary>
    public bool UseFips { get; init; }

    /// <summary>Whether the endpoint must be reachable over IPv6 as well.</summary>
    public bool UseDualStack { get; init; }
}

namespace Smithwright.Http.Endpoints;

/// <summary>Where requests go.</summary>
/// <param name="Url">Scheme, host, port and an optional base path that precedes the paths of operations.</param>
public sealed record Endpoint(Uri Url)
{
    /// <summary>The signing name to use instead of the service's own.</summary>
    public string? SigningName { get; init; }

    /// <summary>The region to sign for instead of the client's.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>Headers that requests to this endpoint must carry.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}

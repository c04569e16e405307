namespace Smithwright.Http.Endpoints;

/// <summary>Where requests go.</summary>
/// <param name="Url">Scheme, host, port and an optional base path that precedes the paths of operations.</param>
public sealed record Endpoint(Uri Url)
{
    /// <summary>The ways to sign that the endpoint accepts, the preferred one first; empty when it accepts the service's own.</summary>
    public IReadOnlyList<EndpointAuthScheme> AuthSchemes { get; init; } = [];

    /// <summary>Headers that requests to this endpoint must carry.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The endpoint at a URL that is made from parameters.</summary>
    /// <exception cref="ArgumentException">The text is no http or https URL.</exception>
    public static Endpoint At(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp)
            ? new Endpoint(parsed)
            : throw new ArgumentException($"The parameters of the endpoint make '{url}', which is no http or https URL.");

    /// <summary>The first of the accepted ways to sign that the client can follow; <see langword="null"/> for the service's own.</summary>
    /// <exception cref="NotSupportedException">The endpoint accepts none that the client can follow.</exception>
    internal EndpointAuthScheme? Signing()
    {
        if (AuthSchemes.Count == 0)
            return null;
        foreach (EndpointAuthScheme scheme in AuthSchemes)
        {
            if (scheme.Name == EndpointAuthScheme.SigV4)
                return scheme;
        }

        throw Unsupported();
    }

    private NotSupportedException Unsupported() => new(
        $"The endpoint {Url} wants requests signed with {string.Join(" or ", AuthSchemes.Select(static scheme => scheme.Name))}, which this client cannot do.");
}

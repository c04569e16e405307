using System.ComponentModel;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Endpoints;

/// <summary>Where requests go.</summary>
/// <param name="Url">Scheme, host, port and an optional base path that precedes the paths of operations.</param>
/// <exception cref="ArgumentException">The URL is relative, neither http nor https, or has a user, a query or a fragment.</exception>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record Endpoint(Uri Url)
{
    private readonly Uri _url = EndpointAddress.Checked(Url);

    /// <summary>Scheme, host, port and an optional base path that precedes the paths of operations.</summary>
    /// <exception cref="ArgumentException">The URL is relative, neither http nor https, or has a user, a query or a fragment.</exception>
    public Uri Url
    {
        get => _url;
        init => _url = EndpointAddress.Checked(value);
    }

    /// <summary>The ways to sign that the endpoint accepts, the preferred one first; empty when it accepts the service's own.</summary>
    public IReadOnlyList<EndpointAuthScheme> AuthSchemes { get; init; } = [];

    /// <summary>Headers that requests to this endpoint must carry.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The endpoint at a URL that is made from parameters.</summary>
    /// <exception cref="ArgumentException">
    /// The text is not an http or https URL, has a user, a query, a fragment or dot segments, or its host has an empty or too long label.
    /// </exception>
    public static Endpoint At(string? url) => EndpointAddress.Parse(url) is { } parsed ? new Endpoint(parsed) : throw NoUrl(url);

    /// <summary>The first of the accepted ways to sign that the client can follow; <see langword="null"/> for the service's own.</summary>
    /// <param name="signsRegionSets">Whether it can follow Signature Version 4A.</param>
    /// <param name="sessions">The scheme by which it can sign with sessions; <see langword="null"/> for none.</param>
    /// <param name="own">The schemes that the operation takes, by their ids; <see langword="null"/> where it does not say.</param>
    /// <param name="preference">The schemes that the caller prefers, by their names; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">The endpoint accepts none that the client can follow.</exception>
    internal EndpointAuthScheme? Signing(bool signsRegionSets, string? sessions = null, IReadOnlyList<string>? own = null, IReadOnlyList<string>? preference = null)
    {
        if (AuthSchemes.Count == 0)
        {
            return null;
        }
        EndpointAuthScheme? best = null;
        int rank = int.MaxValue;
        foreach (EndpointAuthScheme scheme in AuthSchemes)
        {
            bool canSign = scheme.Name == EndpointAuthScheme.SigV4 || (signsRegionSets && scheme.Name == EndpointAuthScheme.SigV4a) || (sessions is not null && scheme.Name == sessions);
            if (canSign && RankOf(scheme, own, preference) is var found && found < rank)
            {
                (best, rank) = (scheme, found);
            }
        }

        return best ?? throw Unsupported();
    }

    // What the operation does not take comes last, not never: rules know schemes that the model lacks.
    private static int RankOf(EndpointAuthScheme scheme, IReadOnlyList<string>? own, IReadOnlyList<string>? preference)
    {
        if (own is null && preference is null)
        {
            return 0;
        }
        string id = $"aws.auth#{scheme.Name}";
        int rank = 0;
        while (rank < preference?.Count && preference[rank] != scheme.Name && preference[rank] != id)
        {
            rank++;
        }
        return own is null || own.Contains(id) ? rank : (preference?.Count ?? 0) + 1;
    }

    private ArgumentException Unsupported() => new(
        $"The endpoint {Url} wants requests signed with {string.Join(" or ", AuthSchemes.Select(static scheme => scheme.Name))}, which this client cannot do.");

    // Only what is sure to be an address is shown: a password or a line break must not reach a log.
    private static ArgumentException NoUrl(string? url) => url is { Length: < 256 } && url.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 && url.AsSpan().IndexOfAny("@?#") < 0
        ? new($"The parameters of the endpoint make '{url}', which is not an http or https URL of an endpoint.")
        : new("The parameters of the endpoint do not make an http or https URL without user, query and fragment.");
}

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The parts of a URL in which a value may stand.</summary>
internal enum UrlPlaceKind
{
    Scheme, Host, Port,

    /// <summary>The host is over, but no slash has followed yet: what comes next might become a part of it.</summary>
    AfterHost,

    Path,
}

/// <summary>A place in the template of a URL.</summary>
/// <param name="Kind">The part of the URL.</param>
/// <param name="IsBracketed">Whether it is inside of an IPv6 address.</param>
internal readonly record struct UrlPlace(UrlPlaceKind Kind, bool IsBracketed = false)
{
    /// <summary>The place behind a literal.</summary>
    public UrlPlace After(string literal)
    {
        int start = 0;
        if (Kind == UrlPlaceKind.Scheme)
        {
            int scheme = literal.IndexOf("://", StringComparison.Ordinal);
            if (scheme < 0)
            {
                return this;
            }

            start = scheme + "://".Length;
        }

        UrlPlace place = Kind == UrlPlaceKind.Scheme ? new UrlPlace(UrlPlaceKind.Host) : this;
        for (int i = start; i < literal.Length; i++)
        {
            place = place.After(literal[i]);
        }

        return place;
    }

    /// <summary>The place behind a value.</summary>
    public UrlPlace After(RuleValue value) => (Kind, value.Origin) switch
    {
        (UrlPlaceKind.Host, TextOrigin.UrlAuthority) => new(UrlPlaceKind.AfterHost),
        (UrlPlaceKind.Host or UrlPlaceKind.Port or UrlPlaceKind.AfterHost, TextOrigin.UrlNormalizedPath) => new(UrlPlaceKind.Path),
        (UrlPlaceKind.Host or UrlPlaceKind.Port, TextOrigin.UrlPath) => new(UrlPlaceKind.AfterHost),
        _ => this,
    };

    private UrlPlace After(char character) => (Kind, character) switch
    {
        (UrlPlaceKind.Host or UrlPlaceKind.Port or UrlPlaceKind.AfterHost, '/') => new(UrlPlaceKind.Path),
        (UrlPlaceKind.Host, '[') => new(UrlPlaceKind.Host, IsBracketed: true),
        (UrlPlaceKind.Host, ']') => new(UrlPlaceKind.Host),
        (UrlPlaceKind.Host, ':') when !IsBracketed => new(UrlPlaceKind.Port),
        _ => this,
    };
}

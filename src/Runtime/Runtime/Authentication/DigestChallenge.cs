namespace Smithwright.Runtime.Authentication;

/// <summary>What a service asks for by digest authentication.</summary>
internal sealed class DigestChallenge
{
    private const string BodyProtection = "auth-int";

    private readonly IReadOnlyDictionary<string, string> _parameters;

    private DigestChallenge(DigestAlgorithm algorithm, string nonce, IReadOnlyDictionary<string, string> parameters)
    {
        _parameters = parameters;
        Algorithm = algorithm;
        Nonce = nonce;
        Realm = parameters.GetValueOrDefault("realm") ?? "";
        Opaque = parameters.GetValueOrDefault("opaque");
        HasAlgorithm = parameters.ContainsKey("algorithm");
        IsStale = Is(parameters, "stale", "true");
        HashesUser = Is(parameters, "userhash", "true");
        string[]? protections = parameters.GetValueOrDefault("qop")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Protection = protections is null or [] ? null
            : protections.Contains("auth", StringComparer.OrdinalIgnoreCase) ? "auth"
            : protections.Contains("auth-int", StringComparer.OrdinalIgnoreCase) ? BodyProtection
            : "";
    }

    public DigestAlgorithm Algorithm { get; }

    public bool HasAlgorithm { get; }

    public string Nonce { get; }

    public string Realm { get; }

    public string? Opaque { get; }

    public bool IsStale { get; }

    /// <summary>Whether the name of the user is sent as a hash.</summary>
    public bool HashesUser { get; }

    /// <summary>The quality of protection; <see langword="null"/> where the service does not know any (RFC 2069).</summary>
    public string? Protection { get; }

    public bool HashesBody => Protection == BodyProtection;

    public string QuotedNonce => $"nonce={ChallengeReader.Quote(Nonce)}";

    /// <summary>The challenge with another nonce.</summary>
    public DigestChallenge With(string nonce) => new(Algorithm, nonce, _parameters);

    /// <summary>The nonce that a service announces for the next request (RFC 7616, 3.5); <see langword="null"/> for none.</summary>
    /// <param name="info">The value of the header <c>Authentication-Info</c>.</param>
    public static string? NextNonce(string info)
    {
        foreach ((_, IReadOnlyDictionary<string, string> parameters) in ChallengeReader.Read($"Digest {info}"))
        {
            return parameters.GetValueOrDefault("nextnonce") is { Length: > 0 } nonce ? nonce : null;
        }

        return null;
    }

    /// <summary>The first challenge that a client can meet: services list the one they prefer first.</summary>
    public static DigestChallenge? Choose(IReadOnlyList<string> headers)
    {
        foreach (string header in headers)
        {
            foreach ((string scheme, IReadOnlyDictionary<string, string> parameters) in ChallengeReader.Read(header))
            {
                if (string.Equals(scheme, "Digest", StringComparison.OrdinalIgnoreCase)
                    && parameters.GetValueOrDefault("nonce") is { } nonce
                    && DigestAlgorithm.Find(parameters.GetValueOrDefault("algorithm")) is { } algorithm
                    && new DigestChallenge(algorithm, nonce, parameters) is { Protection: not "" } challenge)
                {
                    return challenge;
                }
            }
        }

        return null;
    }

    private static bool Is(IReadOnlyDictionary<string, string> parameters, string name, string value) =>
        string.Equals(parameters.GetValueOrDefault(name), value, StringComparison.OrdinalIgnoreCase);
}

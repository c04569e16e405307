namespace Smithwright.Authentication;

/// <summary>A token that whoever has it may use (RFC 6750). Its own provider, so that it can be given to a client as it is.</summary>
public sealed class BearerToken : ITokenProvider
{
    /// <summary>Creates a token.</summary>
    /// <param name="value">The token; it never appears in a text or an exception of this library.</param>
    /// <param name="expiration">When it ends; <see langword="null"/> when unknown or never.</param>
    /// <exception cref="ArgumentException">The token is empty or has a blank, a line break or a character beyond ASCII.</exception>
    public BearerToken(string value, DateTimeOffset? expiration = null)
    {
        Value = SecretText.Visible(value, "bearer token", nameof(value));
        Expiration = expiration;
    }

    /// <summary>The token.</summary>
    public string Value { get; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? Expiration { get; }

    /// <inheritdoc/>
    public ValueTask<BearerToken> GetTokenAsync(CancellationToken cancellationToken) => new(this);

    internal static bool IsValid(string value) => value.Length > 0 && value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;

    /// <summary>Nothing of the token.</summary>
    public override string ToString() => "BearerToken { *** }";
}

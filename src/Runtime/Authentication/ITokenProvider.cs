namespace Smithwright.Authentication;

/// <summary>Where a client gets the bearer tokens it sends. Asked before every attempt, from several threads at once; <see cref="CachingTokens"/> keeps tokens.</summary>
public interface ITokenProvider
{
    /// <summary>Returns a token that is valid now.</summary>
    /// <param name="cancellationToken">Ends the wait when the call that needs the token is canceled or out of time.</param>
    ValueTask<BearerToken> GetTokenAsync(CancellationToken cancellationToken);
}

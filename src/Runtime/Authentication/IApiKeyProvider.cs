namespace Smithwright.Authentication;

/// <summary>Where a client gets the API key it sends. Asked before every attempt, from several threads at once.</summary>
public interface IApiKeyProvider
{
    /// <summary>Returns the key that is valid now.</summary>
    /// <param name="cancellationToken">Ends the wait when the call that needs the key is canceled or out of time.</param>
    ValueTask<ApiKey> GetKeyAsync(CancellationToken cancellationToken);
}

namespace Smithwright;

/// <summary>Where a client gets the credentials it signs with. Asked before every attempt, from several threads at once.</summary>
public interface ICredentialsProvider
{
    /// <summary>Returns credentials that are valid now.</summary>
    /// <param name="cancellationToken">Ends the wait when the call that needs the credentials is canceled or out of time.</param>
    /// <exception cref="CredentialsUnavailableException">There are none.</exception>
    ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken);
}

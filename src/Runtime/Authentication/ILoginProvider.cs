namespace Smithwright.Authentication;

/// <summary>Where a client gets user name and password for basic and digest authentication. Asked before every attempt, from several threads at once.</summary>
public interface ILoginProvider
{
    /// <summary>Returns the login that is valid now.</summary>
    /// <param name="cancellationToken">Ends the wait when the call that needs the login is canceled or out of time.</param>
    ValueTask<Login> GetLoginAsync(CancellationToken cancellationToken);
}

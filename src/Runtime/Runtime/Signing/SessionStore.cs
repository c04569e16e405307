namespace Smithwright.Runtime.Signing;

/// <summary>Keeps the sessions of a client. Thread-safe.</summary>
internal abstract class SessionStore
{
    /// <summary>What gives the credentials of sessions at an endpoint.</summary>
    /// <param name="endpoint">The address of the resource.</param>
    /// <param name="region">The region that requests are signed for.</param>
    /// <param name="service">The name that they are signed for.</param>
    /// <param name="owner">Whose session it is.</param>
    public abstract ICredentialsCache Of(Uri endpoint, string region, string service, AwsCredentials owner);
}

namespace Smithwright;

/// <summary>
/// A provider that keeps credentials and can be told that a service has refused them. A client tells it once for a refused call, then calls
/// <see cref="ICredentialsProvider.GetCredentialsAsync"/>, and repeats the call when that returns others.
/// </summary>
public interface ICredentialsCache : ICredentialsProvider
{
    /// <summary>
    /// Forgets credentials that a service has refused, unless others have taken their place. Called from several threads at once, and once for every
    /// refused call: returns at once, and a source that costs something should not be asked again for each.
    /// </summary>
    /// <param name="refused">What the request was signed with.</param>
    void Forget(AwsCredentials refused);
}

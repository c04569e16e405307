using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>The session that a request is signed with.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Key">What signs; the token has a header of its own.</param>
internal sealed record CallSession(string? Token, AwsCredentials Key)
{
    /// <summary>The session for an endpoint that asks for one; null for others.</summary>
    /// <param name="sessions">What the service calls sessions.</param>
    /// <param name="store">Those that there are.</param>
    /// <param name="scheme">What the endpoint asks for.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="scope">What is signed for.</param>
    /// <param name="owner">Whose session it is.</param>
    /// <param name="state">The call, which has been signed with the session then; null where nothing is sent.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="CredentialsUnavailableException">The endpoint gives none.</exception>
    public static async ValueTask<CallSession?> FindAsync(
        RequestSessions? sessions, SessionStore? store, EndpointAuthScheme? scheme, Endpoint endpoint, SigningScope scope, AwsCredentials owner, CallState? state, CancellationToken cancellationToken)
    {
        if (scheme is null || store is null || scheme.Name != sessions?.Scheme)
        {
            return null;
        }
        ICredentialsCache source = store.Of(endpoint.Url, scope.Region, scope.Service, owner);
        AwsCredentials session = await CallCredentials.GetAsync(source, cancellationToken).ConfigureAwait(false);
        if (state is not null)
        {
            state.SignedWith = session;
            state.SignedBy = source;
        }
        return new CallSession(session.SessionToken, new AwsCredentials(session.AccessKeyId, session.SecretAccessKey));
    }
}

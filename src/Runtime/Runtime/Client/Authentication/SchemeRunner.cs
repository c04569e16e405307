using Smithwright.Authentication;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Messages;

namespace Smithwright.Runtime.Client.Authentication;

/// <summary>Has a scheme do its work, and explains its failures.</summary>
internal static class SchemeRunner
{
    /// <exception cref="CredentialsUnavailableException">The scheme failed.</exception>
    public static async ValueTask AuthenticateAsync(IAuthScheme scheme, AuthRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await scheme.AuthenticateAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (ServiceException or ArgumentException or OperationCanceledException))
        {
            // A scheme may use HTTP or files itself: its failures must not pass for those of the service.
            throw new CredentialsUnavailableException($"The authentication scheme '{scheme.Id}' failed. Nothing was sent.", exception);
        }
    }

    /// <summary>Returns whether a request that was refused may be accepted when it is sent again.</summary>
    public static async ValueTask<bool> AnswerAsync(AuthenticatedRequest sent, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            AuthChallenge challenge = new(sent.Request, ResponseHeaders.All(response, "WWW-Authenticate"));
            return await sent.Scheme.AnswerAsync(challenge, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // What the service said is the better explanation.
            return false;
        }
    }
}

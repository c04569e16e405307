namespace Smithwright.Authentication;

/// <summary>
/// A way of saying who sends a request. Implement it for schemes that a model defines itself, or to replace one that the client has. One instance serves all
/// calls of a client, several at once.
/// </summary>
public interface IAuthScheme
{
    /// <summary>The shape id that models have for the scheme, for instance <c>com.example#ticketAuth</c>.</summary>
    string Id { get; }

    /// <summary>Adds what the scheme wants to a request. Called before every attempt, after everything else of the request is known.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the wait when the call is canceled or out of time.</param>
    ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Called when the service answered with 401. Returns whether the same request may be accepted now. If so, it is authenticated and sent once more, which no
    /// limit of attempts counts. By default nothing is sent again.
    /// </summary>
    /// <param name="challenge">What the service wants.</param>
    /// <param name="cancellationToken">Ends the wait when the call is canceled or out of time.</param>
    ValueTask<bool> AnswerAsync(AuthChallenge challenge, CancellationToken cancellationToken) => new(false);
}

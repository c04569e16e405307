namespace Smithwright.Authentication;

/// <summary>The answer of a service that did not accept how a request was authenticated.</summary>
public sealed class AuthChallenge
{
    internal AuthChallenge(AuthRequest request, IReadOnlyList<string> challenges)
    {
        Request = request;
        Challenges = challenges;
    }

    /// <summary>The request, with what the scheme added to it.</summary>
    public AuthRequest Request { get; }

    /// <summary>The values of the header <c>WWW-Authenticate</c>, in the order in which they came.</summary>
    public IReadOnlyList<string> Challenges { get; }
}

using System.ComponentModel;

namespace Smithwright.Runtime.Signing;

/// <summary>
/// Signatures by sessions: endpoints that ask for them take credentials that they give themselves, for one of their resources and some minutes. Not every client
/// links what gets them: generated code names it where the model asks for it.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestSessions
{
    private protected RequestSessions(string scheme, string tokenHeader, string tokenQuery)
    {
        Scheme = scheme;
        TokenHeader = tokenHeader;
        TokenQuery = tokenQuery;
    }

    /// <summary>What endpoints call the scheme.</summary>
    internal string Scheme { get; }

    /// <summary>The header that has the token of the session.</summary>
    internal string TokenHeader { get; }

    /// <summary>The parameter that has it in presigned URLs.</summary>
    internal string TokenQuery { get; }

    /// <summary>Makes what keeps the sessions of one client.</summary>
    /// <param name="http">What sends.</param>
    /// <param name="time">The clock of waits and expirations.</param>
    /// <param name="now">The time to sign with.</param>
    internal abstract SessionStore CreateStore(HttpClient http, TimeProvider time, Func<DateTimeOffset> now);
}

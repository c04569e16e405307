using System.ComponentModel;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Sessions;

/// <summary>Sessions that a service gives for a query parameter, as XML.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SessionSigning : RequestSessions
{
    private readonly string _query;

    /// <summary>Describes the sessions of a service.</summary>
    /// <param name="scheme">What endpoints call the scheme.</param>
    /// <param name="query">The query parameter that asks for a session.</param>
    /// <param name="tokenHeader">The header that has the token of the session.</param>
    /// <param name="tokenQuery">The parameter that has it in presigned URLs.</param>
    public SessionSigning(string scheme, string query, string tokenHeader, string tokenQuery) : base(scheme, tokenHeader, tokenQuery)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        ArgumentException.ThrowIfNullOrEmpty(query);
        ArgumentException.ThrowIfNullOrEmpty(tokenHeader);
        ArgumentException.ThrowIfNullOrEmpty(tokenQuery);
        _query = query;
    }

    internal override SessionStore CreateStore(HttpClient http, TimeProvider time, Func<DateTimeOffset> now) => new Sessions(_query, http, time, now);
}

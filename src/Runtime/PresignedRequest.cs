using System.Globalization;

namespace Smithwright;

/// <summary>
/// A request that whoever holds it can send until it expires, without credentials: its URL has the signature. It is as secret as the right to do what it does.
/// </summary>
public sealed class PresignedRequest
{
    internal PresignedRequest(HttpMethod method, Uri url, IReadOnlyDictionary<string, string> headers, DateTimeOffset expiresAt)
    {
        Method = method;
        Url = url;
        Headers = headers;
        ExpiresAt = expiresAt;
    }

    /// <summary>The method that the request must be sent with.</summary>
    public HttpMethod Method { get; }

    /// <summary>The URL. Pass on <see cref="Uri.OriginalString"/>: other texts of it may spell the path differently, which breaks the signature.</summary>
    public Uri Url { get; }

    /// <summary>The headers that are signed, which the request must be sent with as they are, besides <c>Host</c>; mostly there are none.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>When the signature expires. With temporary credentials, it may end with them before.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>What the request does, without the query, which has the signature.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Method.Method} {Url.Scheme}://{Url.Authority}{Url.AbsolutePath}, until {ExpiresAt:u}");
}

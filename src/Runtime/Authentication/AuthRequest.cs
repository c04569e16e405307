using System.Security.Cryptography;
using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Authentication;

/// <summary>A request that is about to be sent, as a scheme of authentication sees it.</summary>
public sealed class AuthRequest
{
    private readonly List<KeyValuePair<string, string>> _headers;
    private readonly RequestBody? _body;
    private readonly bool _allowsSecretsOverHttp;

    internal AuthRequest(HttpMethod method, Uri url, List<KeyValuePair<string, string>> headers, RequestBody? body, bool allowsSecretsOverHttp)
    {
        Method = method;
        Url = url;
        _headers = headers;
        _body = body;
        _allowsSecretsOverHttp = allowsSecretsOverHttp;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The address. <see cref="Uri.OriginalString"/> has it as it is sent.</summary>
    public Uri Url { get; private set; }

    /// <summary>The headers so far, without <c>Host</c> and those that describe the connection.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>Sets a header, in place of one of the same name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value. It stays out of exceptions.</param>
    /// <exception cref="ArgumentException">Name or value are no part of a header, or the connection depends on the header.</exception>
    public void SetHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        HeaderCheck.OfAuthentication(name, value);
        _headers.RemoveAll(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        _headers.Add(new(name, value));
    }

    /// <summary>Appends a parameter to the query, percent-encoded. Queries stand in logs of servers and proxies: a header is the better place for a secret.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public void AddQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        string url = Url.OriginalString;
        Url = new Uri(
            $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    /// <summary>Refuses to go on where what is sent can be read on the way. Call it before adding a secret itself, rather than a proof of it.</summary>
    /// <exception cref="ArgumentException">
    /// The address is plain <c>http</c> at another machine, and <c>ClientOptions.AllowSecretsOverHttp</c> is not set.
    /// </exception>
    public void RequireSecureTransport() => SecureTransport.Require(Url, _allowsSecretsOverHttp);

    /// <summary>The hash of the body, as it is sent; of no bytes where there is no body, and <see langword="null"/> where the body can be read once only.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    public ValueTask<byte[]?> HashBodyAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken) =>
        (_body ?? new BufferedBody(default(ReadOnlyMemory<byte>))).HashAsync(algorithm, cancellationToken);

    /// <summary>Method and host. Path, query and headers may hold secrets.</summary>
    public override string ToString() => $"AuthRequest {{ Method = {Method.Method}, Host = {Url.Authority} }}";
}

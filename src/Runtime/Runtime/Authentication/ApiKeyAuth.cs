using System.ComponentModel;
using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>Smithy's <c>httpApiKeyAuth</c>: a key in a header or in the query.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiKeyAuth : ServiceAuthScheme
{
    private readonly string _name;
    private readonly bool _isQuery;
    private readonly string _prefix;

    private ApiKeyAuth(string name, bool isQuery, string? scheme) : base(AuthSchemeIds.ApiKey, "an API key: set ClientOptions.ApiKey")
    {
        _name = name;
        _isQuery = isQuery;
        _prefix = string.IsNullOrEmpty(scheme) ? "" : scheme + " ";
    }

    /// <summary>The key in a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="scheme">What stands before the key, with a blank between; <see langword="null"/> for nothing.</param>
    public static ApiKeyAuth Header(string name, string? scheme = null) => new(name, isQuery: false, scheme);

    /// <summary>The key in a parameter of the query.</summary>
    /// <param name="name">The name of the parameter.</param>
    public static ApiKeyAuth Query(string name) => new(name, isQuery: true, scheme: null);

    internal override IAuthScheme? Create(AuthIdentities identities) => identities.ApiKey is { } keys ? new Scheme(this, keys) : null;

    private sealed class Scheme(ApiKeyAuth auth, IApiKeyProvider keys) : IAuthScheme
    {
        public string Id => AuthSchemeIds.ApiKey;

        public async ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken)
        {
            request.RequireSecureTransport();
            ApiKey key = await keys.GetKeyAsync(cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("The provider of API keys returned null.");
            if (auth._isQuery)
            {
                request.AddQuery(auth._name, key.Value);
            }
            else
            {
                request.SetHeader(auth._name, auth._prefix + key.Value);
            }
        }
    }
}

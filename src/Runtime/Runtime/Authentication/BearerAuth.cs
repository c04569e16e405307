using System.ComponentModel;
using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>Smithy's <c>httpBearerAuth</c> (RFC 6750).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BearerAuth : ServiceAuthScheme
{
    private BearerAuth() : base(AuthSchemeIds.Bearer, "a token: set ClientOptions.Token")
    {
    }

    /// <summary>The only instance.</summary>
    public static BearerAuth Instance { get; } = new();

    internal override IAuthScheme? Create(AuthIdentities identities) => identities.Token is { } tokens ? new Scheme(tokens) : null;

    private sealed class Scheme(ITokenProvider tokens) : IAuthScheme
    {
        private const string Header = "Authorization";
        private const string Prefix = "Bearer ";

        public string Id => AuthSchemeIds.Bearer;

        public async ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken)
        {
            request.RequireSecureTransport();
            request.SetHeader(Header, Prefix + (await GetAsync(cancellationToken).ConfigureAwait(false)).Value);
        }

        // A token may have been revoked, or replaced sooner than its expiration said.
        public async ValueTask<bool> AnswerAsync(AuthChallenge challenge, CancellationToken cancellationToken)
        {
            string? sent = challenge.Request.Headers.FirstOrDefault(static header => header.Key == Header).Value?[Prefix.Length..];
            if (sent is null)
            {
                return false;
            }
            (tokens as ITokenCache)?.Forget(sent);
            return (await GetAsync(cancellationToken).ConfigureAwait(false)).Value != sent;
        }

        private async ValueTask<BearerToken> GetAsync(CancellationToken cancellationToken) =>
            await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("The provider of tokens returned null.");
    }
}

using System.ComponentModel;
using Smithwright.Authentication;
using Smithwright.Runtime.Messages;

namespace Smithwright.Runtime.Authentication;

/// <summary>Smithy's <c>httpDigestAuth</c> (RFC 7616).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DigestAuth : ServiceAuthScheme
{
    private DigestAuth() : base(AuthSchemeIds.Digest, "a user and a password: set ClientOptions.Login")
    {
    }

    /// <summary>The only instance.</summary>
    public static DigestAuth Instance { get; } = new();

    internal override IAuthScheme? Create(AuthIdentities identities) => identities.Login is { } logins ? new Scheme(logins) : null;

    // The last challenge serves all following requests, so that only the first of a client is sent twice.
    private sealed class Scheme(ILoginProvider logins) : IAuthScheme, IAnswerObserver
    {
        private const string Header = "Authorization";

        private DigestSession? _session;

        public string Id => AuthSchemeIds.Digest;

        public async ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref _session) is not { } session)
            {
                return;
            }
            Login login = await LoginSource.GetAsync(logins, cancellationToken).ConfigureAwait(false);
            byte[]? body = session.Challenge.HashesBody ? await request.HashBodyAsync(session.Challenge.Algorithm.Hash, cancellationToken).ConfigureAwait(false) : null;
            request.SetHeader(Header, session.Answer(request.Method.Method, RequestTarget.Of(request.Url), login, body));
        }

        public void Answered(AuthRequest request, HttpResponseMessage response)
        {
            DigestSession? session = Volatile.Read(ref _session);
            if (session is not null && ResponseHeaders.Find(response, "Authentication-Info") is { } info && DigestChallenge.NextNonce(info) is { } nonce
                && nonce != session.Challenge.Nonce && HasAnswered(session, request))
            {
                // Of several answers at once, the first decides.
                Interlocked.CompareExchange(ref _session, session.Next(nonce), session);
            }
        }

        private static bool HasAnswered(DigestSession session, AuthRequest request) =>
            request.Headers.FirstOrDefault(static header => header.Key == Header).Value?.Contains(session.Challenge.QuotedNonce, StringComparison.Ordinal) == true;

        public ValueTask<bool> AnswerAsync(AuthChallenge challenge, CancellationToken cancellationToken)
        {
            if (DigestChallenge.Choose(challenge.Challenges) is not { } chosen)
            {
                return new(false);
            }
            string? sent = challenge.Request.Headers.FirstOrDefault(static header => header.Key == Header).Value;
            DigestSession? last = Volatile.Read(ref _session);
            // The same nonce again, not called stale: the service does not accept the login.
            if (sent is not null && !chosen.IsStale && last is not null && last.Challenge.Nonce == chosen.Nonce && sent.Contains(chosen.QuotedNonce, StringComparison.Ordinal))
            {
                return new(false);
            }
            Volatile.Write(ref _session, new DigestSession(chosen));
            return new(true);
        }
    }
}

using System.ComponentModel;
using System.Text;
using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>Smithy's <c>httpBasicAuth</c> (RFC 7617).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BasicAuth : ServiceAuthScheme
{
    private BasicAuth() : base(AuthSchemeIds.Basic, "a user and a password: set ClientOptions.Login")
    {
    }

    /// <summary>The only instance.</summary>
    public static BasicAuth Instance { get; } = new();

    internal override IAuthScheme? Create(AuthIdentities identities) => identities.Login is { } logins ? new Scheme(logins) : null;

    private sealed class Scheme(ILoginProvider logins) : IAuthScheme
    {
        public string Id => AuthSchemeIds.Basic;

        public async ValueTask AuthenticateAsync(AuthRequest request, CancellationToken cancellationToken)
        {
            request.RequireSecureTransport();
            Login login = await LoginSource.GetAsync(logins, cancellationToken).ConfigureAwait(false);
            if (login.UserName.Contains(':', StringComparison.Ordinal))
            {
                throw new ArgumentException("The user name contains a colon, which basic authentication cannot send: the rest would count to the password.");
            }
            request.SetHeader("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login.UserName}:{login.Password}")));
        }
    }
}

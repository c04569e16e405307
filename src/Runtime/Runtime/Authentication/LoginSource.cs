using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>Asks a provider for a login.</summary>
internal static class LoginSource
{
    public static async ValueTask<Login> GetAsync(ILoginProvider logins, CancellationToken cancellationToken) =>
        await logins.GetLoginAsync(cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("The provider of logins returned null.");
}

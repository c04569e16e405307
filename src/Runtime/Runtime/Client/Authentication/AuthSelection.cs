using Smithwright.Authentication;

namespace Smithwright.Runtime.Client.Authentication;

/// <summary>How a request is authenticated.</summary>
/// <param name="Scheme">The scheme, where it is not a signature.</param>
/// <param name="Signs">Whether it is signed with credentials.</param>
/// <param name="IsOptional">Whether it may go without where there are no credentials.</param>
internal readonly record struct AuthSelection(IAuthScheme? Scheme, bool Signs, bool IsOptional)
{
    public static AuthSelection Anonymous => default;
}

using Smithwright.Authentication;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client.Settings;

/// <summary>The bearer token of a service that stands in the environment, under the signing name of the service.</summary>
internal static class TokenVariable
{
    /// <exception cref="ArgumentException">The variable has a value that is no token; it is not shown.</exception>
    public static ITokenProvider? Find(ServiceDescription service, Func<string, string?> environment)
    {
        if (service.SigningName is not { } name || !service.AuthSchemes.Any(static scheme => scheme.Id == AuthSchemeIds.Bearer))
        {
            return null;
        }
        string variable = "AWS_BEARER_TOKEN_" + name.ToUpperInvariant().Replace('-', '_').Replace(' ', '_');
        if (environment(variable) is not { Length: > 0 } token)
        {
            return null;
        }
        return BearerToken.IsValid(token)
            ? new BearerToken(token)
            : throw new ArgumentException($"The environment variable {variable} has a character that no token contains, such as a blank or a line break.");
    }
}

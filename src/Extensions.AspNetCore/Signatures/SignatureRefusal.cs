using System.Net;

namespace Smithwright.Extensions.AspNetCore.Signatures;

/// <summary>
/// Why a request is not authenticated. A wrong signature, an unknown key, a wrong token and a header that is not signed are one case, so that no answer tells which keys
/// exist. The others depend on nothing but the request and the clock.
/// </summary>
internal static class SignatureRefusal
{
    public static ServiceException Missing { get; } = Of("MissingAuthenticationTokenException", "The request is not signed.");

    public static ServiceException Invalid { get; } = Of("InvalidSignatureException", "The signature of the request is not valid for its key and its content.");

    public static ServiceException Untimely { get; } = Of("RequestTimeTooSkewed", "The request was signed too long ago, or for a time that has not come.");

    public static ServiceException Unverified { get; } = Of("InvalidSignatureException", "The signature does not cover the body of the request, which the service requires.");

    public static ServiceException TooLarge { get; } =
        new("The body of the request is too long. Send its hash in X-Amz-Content-Sha256.", "RequestEntityTooLargeException", HttpStatusCode.RequestEntityTooLarge);

    public static ServiceException Denied { get; } = Of("AccessDeniedException", "The caller may not do this.");

    private static ServiceException Of(string code, string message) => new(message, code, HttpStatusCode.Forbidden);
}

using System.Net;

namespace Smithwright;

/// <summary>
/// The service answered with a redirect. It is not followed: the signature and the session token are meant for the host they were made for. The
/// usual cause is a wrong region or endpoint.
/// </summary>
public sealed class UnexpectedRedirectException : ServiceException
{
    internal UnexpectedRedirectException(string operation, HttpStatusCode status, string? requestId, Uri? location)
        : base($"{operation} was redirected (status {(int)status}) to {Host(location) ?? "an unnamed place"}; redirects are not followed.")
    {
        StatusCode = status;
        RequestId = requestId;
        LocationHost = Host(location);
    }

    /// <summary>The host that the redirect names. The rest of the location is left out: it may hold a credential.</summary>
    public string? LocationHost { get; }

    private static string? Host(Uri? location) => location is { IsAbsoluteUri: true, Host.Length: > 0 } ? location.Host : null;
}

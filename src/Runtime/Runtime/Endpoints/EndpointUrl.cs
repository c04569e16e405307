using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Endpoints;

/// <summary>A URL and its parts, as the rules function <c>parseURL</c> gives them.</summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Authority">The host, and the port where it is written.</param>
/// <param name="Path">The path without its closing slash; empty for the root.</param>
/// <param name="NormalizedPath">The path with a slash at both ends.</param>
/// <param name="IsIp">Whether the host is an address.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointUrl(string Scheme, string Authority, string Path, string NormalizedPath, bool IsIp)
{
    /// <summary>Reads a URL; <see langword="null"/> when the text is not one that endpoints may have: they have no user, query, fragment and dot segments.</summary>
    public static EndpointUrl? Parse(string? text)
    {
        if (text is null || EndpointAddress.Parse(text) is not { } url)
        {
            return null;
        }

        // Not the framework's authority, which leaves out a port that it thinks needless.
        string rest = text[(text.IndexOf("://", StringComparison.Ordinal) + "://".Length)..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        string path = slash < 0 ? "" : rest[slash..];
        return new EndpointUrl(
            url.Scheme,
            slash < 0 ? rest : rest[..slash],
            path == "/" ? "" : path,
            path.EndsWith('/') ? path : path + "/",
            IPAddress.TryParse(url.Host, out _));
    }
}

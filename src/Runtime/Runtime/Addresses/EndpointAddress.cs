using System.Buffers;

namespace Smithwright.Runtime.Addresses;

/// <summary>What the address of an endpoint may be: scheme, host, port and a base path, and nothing that a reader could take for something else.</summary>
internal static class EndpointAddress
{
    private static readonly SearchValues<char> NotInAuthority = SearchValues.Create("@%\\");

    /// <summary>Reads an address; <see langword="null"/> when the text is not one that an endpoint may have.</summary>
    public static Uri? Parse(string? text)
    {
        // The framework would trim blanks, take a backslash for a slash and resolve dot segments; all of these are for others to trip over.
        if (text is null || !IsPlain(text) || !Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || !IsUsable(url))
        {
            return null;
        }
        ReadOnlySpan<char> rest = text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1);
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }
        rest = rest[2..];
        int slash = rest.IndexOf('/');
        ReadOnlySpan<char> authority = slash < 0 ? rest : rest[..slash];
        return authority.IndexOfAny(NotInAuthority) < 0 && HostLabel.AreFilled(url.IdnHost) && (slash < 0 || !PathSegments.HasDots(rest[slash..])) ? url : null;
    }

    /// <summary>Returns the address of an endpoint as it is, if it is one.</summary>
    /// <exception cref="ArgumentException">It is relative, neither http nor https, or has a user, a query or a fragment.</exception>
    public static Uri Checked(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return IsUsable(url) ? url : throw new ArgumentException("An endpoint is an http or https URL without user, query and fragment.", nameof(url));
    }

    /// <summary>Whether a URL can be the beginning of the URLs of requests.</summary>
    public static bool IsUsable(Uri url) =>
        url.IsAbsoluteUri
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
        && HasName(url);

    // The framework takes hosts that have no form which could be sent, and says so only when somebody asks for it.
    private static bool HasName(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (character is '\\' or '?' or '#' || char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return false;
            }
        }

        return true;
    }
}

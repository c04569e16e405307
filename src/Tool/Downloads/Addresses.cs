using System.Diagnostics.CodeAnalysis;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Downloads;

/// <summary>Which addresses the tool fetches from: https, and http on the machine itself.</summary>
internal static class Addresses
{
    public static bool Is(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ToolException">It is no address, or one that the tool does not fetch from.</exception>
    public static Uri Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
        {
            throw new ToolException($"'{text}' is not a valid address; expected one such as 'https://example.com/model.json'.");
        }

        return FindFault(address, from: null) is { } fault ? throw new ToolException($"'{Show(address)}' is not fetched: {fault}.") : address;
    }

    /// <summary>Why the tool does not fetch from the address; null if it does.</summary>
    /// <param name="address">The address.</param>
    /// <param name="from">The address that redirected to it, if any.</param>
    public static string? FindFault(Uri address, Uri? from)
    {
        if (address.UserInfo.Length > 0)
        {
            return "an address with a user name or password would be recorded; use one without";
        }

        if (address.Scheme == Uri.UriSchemeHttps)
        {
            return null;
        }

        return address.Scheme != Uri.UriSchemeHttp || !address.IsLoopback || (from is not null && !IsLocal(from))
            ? "only 'https' is allowed, and 'http' for a server on this machine"
            : null;
    }

    /// <summary>The address as messages show it: what stands behind '?' may be a secret.</summary>
    [SuppressMessage("Design", "CA1055:URI-like return values should not be strings", Justification = "Text of a message.")]
    public static string Show(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static bool IsLocal(Uri address) => address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;
}

using System.Buffers;

namespace Smithwright.Runtime.Messages;

/// <summary>
/// What may become a header. The framework takes headers from the client without checking them, so everything that becomes one passes here, whatever
/// it comes from. Values stay out of the messages: they may be sensitive.
/// </summary>
internal static class HeaderCheck
{
    private static readonly SearchValues<char> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // All control characters of ASCII but the tab, which RFC 9110 allows within values.
    private static readonly SearchValues<char> Control = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    // What the connection depends on: a value from an input must not change where a request ends or whom it is for.
    private static readonly string[] OfTheConnection =
        ["Host", "Authorization", "Connection", "Content-Length", "Expect", "TE", "Trailer", "Transfer-Encoding", "Upgrade"];

    // What the client sets itself, what is between it and the next proxy, who it is to others than the service (Cookie), and what services take for the
    // time of a signature (Date). A model may name them, a key of a map must not.
    private static readonly string[] OfTheClient =
        ["User-Agent", "X-Amz-Date", "X-Amz-Security-Token", "X-Amz-Content-Sha256", "X-Amz-Region-Set", "X-Amz-Target", "Keep-Alive", "Cookie", "Date"];

    private static readonly string[] PrefixesOfTheClient = ["amz-sdk-", "Proxy-"];

    /// <summary>Checks that a header is one line with a name and a value.</summary>
    /// <exception cref="ArgumentException">The name is not a token of RFC 9110, or the value has a control character.</exception>
    public static void Text(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAnyExcept(Token) >= 0)
        {
            throw new ArgumentException("A header's name is empty or has a character that no header name contains.", nameof(name));
        }
        if (value.AsSpan().IndexOfAny(Control) >= 0)
        {
            throw new ArgumentException($"The value of the header '{name}' contains a line break or another control character.", nameof(value));
        }
    }

    /// <summary>Checks a header of an operation or an endpoint.</summary>
    /// <exception cref="ArgumentException">It is not one line, or the connection depends on it.</exception>
    public static void Given(string name, string value)
    {
        Text(name, value);
        if (Contains(OfTheConnection, name))
        {
            throw Reserved(name);
        }
    }

    /// <summary>Checks a header that says who sends the request.</summary>
    /// <exception cref="ArgumentException">It is not one line, or the connection depends on it.</exception>
    public static void OfAuthentication(string name, string value)
    {
        Text(name, value);
        if (Contains(OfTheConnection, name) && !string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase))
        {
            throw Reserved(name);
        }
    }

    /// <summary>Checks the name of a header that a key of a map decides.</summary>
    /// <exception cref="ArgumentException">The client sets the header itself, or the connection depends on it.</exception>
    public static void NameOfKey(string name)
    {
        if (Contains(OfTheConnection, name) || Contains(OfTheClient, name) || HasPrefixOfTheClient(name))
        {
            throw Reserved(name);
        }
    }

    private static bool Contains(string[] names, string name)
    {
        foreach (string reserved in names)
        {
            if (string.Equals(reserved, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPrefixOfTheClient(string name)
    {
        foreach (string prefix in PrefixesOfTheClient)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ArgumentException Reserved(string name) => new($"The header '{name}' is set by the client itself.", nameof(name));
}

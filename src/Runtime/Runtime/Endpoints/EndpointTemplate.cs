using System.Buffers;
using System.ComponentModel;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Endpoints;

/// <summary>
/// Values in the URLs of endpoint rules, called by generated resolvers. A value fills the place that its template has for it and cannot leave it: what
/// stands between two dots of a host does not become a host, a port or a path of its own.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointTemplate
{
    private const int LongestPort = 5;

    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // Those of a path segment by RFC 3986, and the slash.
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!$&'()*+,;=:@/%");

    /// <summary>A value in the scheme, of which it can only be a word.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter that it comes from, for the message.</param>
    /// <exception cref="ArgumentException">The value has another character than a letter.</exception>
    public static string Scheme(string? value, string parameter)
    {
        string given = Given(value, parameter);
        foreach (char character in given)
        {
            if (!char.IsAsciiLetter(character))
            {
                throw Wrong(parameter, "scheme", "letters");
            }
        }

        return given;
    }

    /// <summary>A value in the host: labels, parts of labels, or nothing.</summary>
    /// <exception cref="ArgumentException">The value has a character that no host name has.</exception>
    /// <inheritdoc cref="Scheme"/>
    public static string Host(string? value, string parameter)
    {
        string given = Given(value, parameter);
        return given.AsSpan().IndexOfAnyExcept(HostCharacters) < 0 ? given : throw Wrong(parameter, "host", "letters, digits, hyphens, underscores and dots");
    }

    /// <summary>A value in the port.</summary>
    /// <exception cref="ArgumentException">The value is not a number of up to five digits.</exception>
    /// <inheritdoc cref="Scheme"/>
    public static string Port(string? value, string parameter)
    {
        string given = Given(value, parameter);
        return given.Length <= LongestPort && given.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? given : throw Wrong(parameter, "port", "up to five digits");
    }

    /// <summary>A value in the path, encoded already where its rule encodes it.</summary>
    /// <exception cref="ArgumentException">The value has a character that must be encoded in paths, or a segment <c>.</c> or <c>..</c>.</exception>
    /// <inheritdoc cref="Scheme"/>
    public static string Path(string? value, string parameter)
    {
        string given = Given(value, parameter);
        return given.AsSpan().IndexOfAnyExcept(PathCharacters) < 0 && IsEncoded(given) && !PathSegments.HasDots(given)
            ? given
            : throw Wrong(parameter, "path", "segments without '.' and '..', in which all but the characters of RFC 3986 is percent-encoded");
    }

    /// <summary>A value that needs no check but that it is there.</summary>
    /// <exception cref="ArgumentException">The value is missing.</exception>
    /// <inheritdoc cref="Scheme"/>
    public static string Given(string? value, string parameter) =>
        value ?? throw new ArgumentException($"The endpoint parameter '{parameter}' is missing.", parameter);

    private static bool IsEncoded(ReadOnlySpan<char> text)
    {
        for (int percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            if (percent + 2 >= text.Length || !char.IsAsciiHexDigit(text[percent + 1]) || !char.IsAsciiHexDigit(text[percent + 2]))
            {
                return false;
            }
            text = text[(percent + 3)..];
        }

        return true;
    }

    // The value stays out of the message: it may be sensitive.
    private static ArgumentException Wrong(string parameter, string place, string allowed) =>
        new($"The endpoint parameter '{parameter}' is part of the endpoint's {place}, which takes {allowed}.", parameter);
}

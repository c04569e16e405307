using System.Buffers;

namespace Smithwright.Runtime.Signing;

/// <summary>What may stand in the <c>Authorization</c> header: none of its parts can end its place, the header or the line.</summary>
internal static class SigningText
{
    private static readonly SearchValues<char> Name = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>Checks a part of the credential scope.</summary>
    /// <param name="value">The part.</param>
    /// <param name="what">What it is, for the message. The value stays out of it: endpoint rules may take it from an input.</param>
    /// <exception cref="ArgumentException">It is empty or has another character than a letter, a digit, a hyphen, a dot or an underscore.</exception>
    public static void Check(string value, string what)
    {
        if (value.Length == 0 || value.AsSpan().IndexOfAnyExcept(Name) >= 0)
        {
            throw new ArgumentException($"The {what} to sign for must consist of letters, digits, hyphens, dots and underscores.", nameof(value));
        }
    }

    /// <summary>Checks the regions that a signature is good for.</summary>
    /// <exception cref="ArgumentException">One of them has another character than a letter, a digit, a hyphen, a dot, an underscore or an asterisk.</exception>
    public static void CheckRegionSet(string regions)
    {
        foreach (string region in regions.Split(','))
        {
            if (region != "*")
            {
                Check(region.Replace("*", "-", StringComparison.Ordinal), "region");
            }
        }
    }

    /// <summary>Checks an access key id, which credentials keep free of blanks and control characters.</summary>
    /// <exception cref="ArgumentException">It has a slash or a comma, with which the next part of the header begins.</exception>
    public static void CheckKeyId(string accessKeyId)
    {
        if (accessKeyId.AsSpan().IndexOfAny('/', ',') >= 0)
        {
            throw new ArgumentException("An access key id must not have a slash or a comma.", nameof(accessKeyId));
        }
    }
}

using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Configuration;

/// <summary>Refuses what is no region, before it becomes part of a host that nobody knows.</summary>
internal static class RegionName
{
    /// <param name="name">The name.</param>
    /// <param name="origin">Where it stands, as the beginning of a sentence.</param>
    /// <exception cref="ArgumentException">It is no name of a region, or that of a zone within one.</exception>
    public static void Check(string name, string origin)
    {
        if (!HostLabel.IsValid(name))
        {
            throw new ArgumentException($"{origin} must be the name of a region, such as eu-west-1.", "options");
        }
        if (RegionOfZone(name) is { } region)
        {
            throw new ArgumentException($"{origin} must be the name of a region, not that of the zone '{name}': its region is {region}.", "options");
        }
    }

    /// <summary>
    /// The region of a zone: <c>us-east-1a</c>, or <c>us-west-2-lax-1a</c> and <c>us-east-1-wl1-bos-wlz-1</c>, which are near to one; null when the name
    /// is none of these.
    /// </summary>
    private static string? RegionOfZone(string name)
    {
        bool endsLikeOne = name.Length > 2 && char.IsAsciiLetter(name[^1]) && char.IsAsciiDigit(name[^2]);
        if (!endsLikeOne && !name.Contains("-wlz-", StringComparison.Ordinal))
        {
            return null;
        }
        int number = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (number < 0 || !IsBeforeNumber(name.AsSpan(0, number)))
        {
            return null;
        }
        int end = number;
        while (end < name.Length && char.IsAsciiDigit(name[end]))
        {
            end++;
        }
        return end == name.Length - 1 || (end < name.Length && name[end] == '-') ? name[..end] : null;
    }

    // Regions begin with the letters of a country or continent, then words.
    private static bool IsBeforeNumber(ReadOnlySpan<char> text) =>
        text.IndexOf('-') is >= 2 and <= 4 and var first && text.LastIndexOf('-') == text.Length - 1 && text[(first + 1)..].IndexOf('-') > 0;
}

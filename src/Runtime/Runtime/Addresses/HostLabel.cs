namespace Smithwright.Runtime.Addresses;

/// <summary>One part of a host name between dots, as RFC 1123 allows it.</summary>
internal static class HostLabel
{
    public const int Longest = 63;

    private const int LongestHost = 253;

    /// <summary>Whether no label of a host name is empty and neither they nor it are too long. A dot at the end is the root of all domains.</summary>
    public static bool AreFilled(ReadOnlySpan<char> host)
    {
        if (host is [.., '.'])
        {
            host = host[..^1];
        }
        if (host.Length is 0 or > LongestHost)
        {
            return false;
        }
        for (int dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.'))
        {
            if (dot is 0 or > Longest)
            {
                return false;
            }
            host = host[(dot + 1)..];
        }

        return host.Length is > 0 and <= Longest;
    }

    public static bool IsValid(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > Longest || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }
        foreach (char character in label)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                return false;
            }
        }

        return true;
    }
}

namespace Smithwright.Http;

/// <summary>One part of a host name between dots, as RFC 1123 allows it.</summary>
internal static class HostLabel
{
    public static bool IsValid(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
            return false;
        foreach (char character in label)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
                return false;
        }

        return true;
    }
}

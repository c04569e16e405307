namespace Smithwright.Runtime.Authentication;

/// <summary>Path and query of an address, as the request line has them.</summary>
internal static class RequestTarget
{
    public static string Of(Uri url)
    {
        string text = url.OriginalString;
        int path = text.IndexOf('/', text.IndexOf("://", StringComparison.Ordinal) + 3);
        return path < 0 ? "/" : text[path..];
    }
}

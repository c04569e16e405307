namespace Smithwright.Runtime.Errors;

/// <summary>
/// The names of errors as services send them: bare, with a namespace (<c>com.example#Name</c>), with the address of a definition
/// (<c>Name:http://…</c>), or both.
/// </summary>
internal static class ErrorCode
{
    private const int LongestName = 256;

    /// <summary>Returns the bare name; <see langword="null"/> when there is none.</summary>
    public static string? Parse(string? text)
    {
        ReadOnlySpan<char> name = text;
        int colon = name.IndexOf(':');
        if (colon >= 0)
        {
            name = name[..colon];
        }
        // A header that came twice.
        int comma = name.IndexOf(',');
        if (comma >= 0)
        {
            name = name[..comma];
        }
        name = name[(name.LastIndexOf('#') + 1)..].Trim();
        return name.Length is 0 or > LongestName ? null : MessageText.Clean(name.ToString());
    }
}

namespace Smithwright.Runtime.Addresses;

/// <summary>The segments of a path as whoever reads it may take them: percent-encoded dots are dots.</summary>
internal static class PathSegments
{
    /// <summary>Whether a segment of the path is <c>.</c> or <c>..</c>, encoded or not.</summary>
    public static bool HasDots(ReadOnlySpan<char> path)
    {
        for (int slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/'))
        {
            if (IsDots(path[..slash]))
            {
                return true;
            }
            path = path[(slash + 1)..];
        }

        return IsDots(path);
    }

    private static bool IsDots(ReadOnlySpan<char> segment)
    {
        int dots = 0;
        while (!segment.IsEmpty)
        {
            int length = segment[0] == '.' ? 1 : segment.StartsWith("%2E", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
            if (length == 0 || ++dots > 2)
            {
                return false;
            }
            segment = segment[length..];
        }

        return dots > 0;
    }
}

using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

internal static class CanonicalPath
{
    public static void Write(ReadOnlySpan<char> path, bool normalize, PooledBufferWriter output)
    {
        if (!normalize)
        {
            output.WriteUtf8(path);
        }
        else if (path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0 && path is ['/', ..])
        {
            PercentEncoding.Write(path, PercentEncoding.UnreservedAndSlash, output);
        }
        else
        {
            WriteNormalized(path, output);
        }
    }

    private static void WriteNormalized(ReadOnlySpan<char> path, PooledBufferWriter output)
    {
        List<Range> segments = Segments(path);
        foreach (Range segment in segments)
        {
            output.WriteByte((byte)'/');
            PercentEncoding.Write(path[segment], PercentEncoding.Unreserved, output);
        }

        if (segments.Count == 0 || path is [.., '/'])
        {
            output.WriteByte((byte)'/');
        }
    }

    private static List<Range> Segments(ReadOnlySpan<char> path)
    {
        List<Range> segments = [];
        int start = 0;
        while (start <= path.Length)
        {
            int length = path[start..].IndexOf('/');
            int end = length < 0 ? path.Length : start + length;
            ReadOnlySpan<char> segment = path[start..end];
            if (segment is ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(start..end);
            }
            start = end + 1;
        }

        return segments;
    }
}

using System.Globalization;

namespace Smithwright.Runtime.Server.Routing;

/// <summary>Compares media types, whose parameters and case do not count, and looks for one in the ranges of <c>Accept</c>.</summary>
internal static class MediaTypes
{
    public const string Any = "*/*";

    /// <summary>Whether a header's media type is the one that is wanted.</summary>
    public static bool IsOf(string header, string wanted) => Essence(header).Equals(Essence(wanted), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a caller takes a media type (RFC 9110, section 12.5.1). A range with a quality of zero excludes it, unless a more specific one does not.</summary>
    public static bool IsAccepted(string accept, string offered)
    {
        int best = -1;
        bool isAccepted = false;
        foreach (Range part in SplitAt(accept, ','))
        {
            ReadOnlySpan<char> range = accept.AsSpan(part);
            int rank = Rank(Essence(range), Essence(offered));
            if (rank > best)
            {
                best = rank;
                isAccepted = Quality(range) > 0;
            }
        }

        return isAccepted;
    }

    private static int Rank(ReadOnlySpan<char> range, ReadOnlySpan<char> offered)
    {
        if (range.SequenceEqual(Any))
        {
            return 0;
        }
        if (range.EndsWith("/*") && offered.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }
        return range.Equals(offered, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }

    private static double Quality(ReadOnlySpan<char> range)
    {
        int at = range.IndexOf(";q=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            at = range.IndexOf("; q=", StringComparison.OrdinalIgnoreCase);
        }
        if (at < 0)
        {
            return 1;
        }
        ReadOnlySpan<char> text = range[(range[at..].IndexOf('=') + at + 1)..];
        int end = text.IndexOf(';');
        return double.TryParse((end < 0 ? text : text[..end]).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double quality) ? quality : 1;
    }

    private static ReadOnlySpan<char> Essence(ReadOnlySpan<char> header)
    {
        int end = header.IndexOf(';');
        return (end < 0 ? header : header[..end]).Trim();
    }

    private static List<Range> SplitAt(string text, char separator)
    {
        List<Range> parts = [];
        int start = 0;
        for (int end = text.IndexOf(separator); end >= 0; end = text.IndexOf(separator, start))
        {
            parts.Add(start..end);
            start = end + 1;
        }

        parts.Add(start..text.Length);
        return parts;
    }
}

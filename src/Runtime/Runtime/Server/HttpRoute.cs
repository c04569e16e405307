using System.ComponentModel;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>The method and the URI pattern of an operation (https://smithy.io/2.0/spec/http-bindings.html#http-uri).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HttpRoute
{
    private readonly RouteSegment[] _segments;
    private readonly KeyValuePair<string, string>[] _literals;
    private readonly string[] _labels;
    private readonly int _greedy;

    /// <summary>Reads a pattern.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The pattern, as the model has it.</param>
    public HttpRoute(string method, string uri)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(uri);
        Method = method;
        string[] parts = uri.Split('?', 2);
        _segments = [.. SegmentsOf(parts[0]).Select(RouteSegment.Parse)];
        _literals = [.. new QueryParameters(parts.Length > 1 ? parts[1] : "").All];
        _labels = [.. _segments.Where(static segment => segment.IsLabel).Select(static segment => segment.Text)];
        _greedy = Array.FindIndex(_segments, static segment => segment.IsGreedy);
    }

    internal string Method { get; }

    /// <summary>The segments of a path; none of the root.</summary>
    internal static string[] SegmentsOf(string path) => path is "" or "/" ? [] : path[(path[0] == '/' ? 1 : 0)..].Split('/');

    /// <summary>The values of the labels where a path has this pattern; else null.</summary>
    internal RouteValues? Match(string[] path, QueryParameters query) =>
        Split(path) is { } segments && _literals.All(literal => Has(query, literal)) ? new RouteValues(_labels, [.. Values(segments)]) : null;

    /// <summary>
    /// Which of two patterns is asked first: the one that is more specific at the first segment in which they differ, then the longer one, then the one that asks more of the query.
    /// </summary>
    internal static int Compare(HttpRoute one, HttpRoute other)
    {
        int common = Math.Min(one._segments.Length, other._segments.Length);
        for (int i = 0; i < common; i++)
        {
            if (one._segments[i].Rank.CompareTo(other._segments[i].Rank) is not 0 and int difference)
            {
                return difference;
            }
        }

        return one._segments.Length != other._segments.Length
            ? other._segments.Length.CompareTo(one._segments.Length)
            : other._literals.Length.CompareTo(one._literals.Length);
    }

    private static bool Has(QueryParameters query, KeyValuePair<string, string> literal) =>
        query.Values(literal.Key) is { } values && (literal.Value.Length == 0 || values.Contains(literal.Value));

    /// <summary>The parts of the path for each segment of the pattern; null where they do not fit.</summary>
    private string[]? Split(string[] path)
    {
        string[] parts = path;
        if (_greedy >= 0)
        {
            int taken = path.Length - _segments.Length + 1;
            if (taken < 1)
            {
                return null;
            }
            parts = [.. path[.._greedy], string.Join('/', path[_greedy..(_greedy + taken)]), .. path[(_greedy + taken)..]];
        }

        if (parts.Length != _segments.Length)
        {
            return null;
        }
        for (int i = 0; i < parts.Length; i++)
        {
            if (!_segments[i].Takes(parts[i]))
            {
                return null;
            }
        }

        return parts;
    }

    private IEnumerable<string> Values(string[] parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (_segments[i].IsLabel)
            {
                yield return parts[i];
            }
        }
    }
}

namespace Smithwright.Model.Validation.Events;

/// <summary>A URI pattern of the trait <c>http</c>: segments that are literals, labels <c>{name}</c> or a greedy label <c>{name+}</c>, and literals of the query.</summary>
internal sealed class UriPatternParts
{
    private UriPatternParts(string text, IReadOnlyList<string> segments, IReadOnlyDictionary<string, string> query) => (Text, Segments, Query) = (text, segments, query);

    public string Text { get; }

    public IReadOnlyList<string> Segments { get; }

    /// <summary>The literals of the query; empty values for those without one.</summary>
    public IReadOnlyDictionary<string, string> Query { get; }

    public IEnumerable<string> Labels => Segments.Where(IsLabel).Select(NameOf);

    public static UriPatternParts Parse(string uri)
    {
        int question = uri.IndexOf('?');
        string path = question < 0 ? uri : uri.Substring(0, question);
        Dictionary<string, string> query = new(StringComparer.Ordinal);
        foreach (string pair in question < 0 ? [] : uri.Substring(question + 1).Split('&'))
        {
            int equals = pair.IndexOf('=');
            query[equals < 0 ? pair : pair.Substring(0, equals)] = equals < 0 ? "" : pair.Substring(equals + 1);
        }

        return new UriPatternParts(uri, path.Split('/').Skip(1).ToArray(), query);
    }

    public static bool IsLabel(string segment) => segment.Length > 2 && segment[0] == '{' && segment[segment.Length - 1] == '}';

    public static bool IsGreedy(string segment) => IsLabel(segment) && segment[segment.Length - 2] == '+';

    public static string NameOf(string label) => label.Substring(1, label.Length - 2).TrimEnd('+');

    /// <summary>Whether the pattern has a form that Smithy reads.</summary>
    public string? FaultOf()
    {
        if (Text.Length == 0 || Text[0] != '/')
        {
            return "must begin with '/'";
        }

        if (Text.IndexOf('#') >= 0)
        {
            return "cannot have a fragment";
        }

        for (int i = 0; i < Segments.Count; i++)
        {
            string segment = Segments[i];
            if (segment.Length == 0 && i < Segments.Count - 1)
            {
                return "cannot have empty segments";
            }

            if (segment.IndexOfAny(['{', '}']) >= 0 && (!IsLabel(segment) || NameOf(segment).IndexOfAny(['{', '}']) >= 0))
            {
                return $"has a segment '{segment}', which is neither a literal nor a label";
            }
        }

        return Query.Keys.Concat(Query.Values).Any(part => part.IndexOfAny(['{', '}']) >= 0) ? "cannot have labels in its query" : null;
    }

    /// <summary>Whether a request can match both patterns, neither of which is more specific than the other.</summary>
    public bool ConflictsWith(UriPatternParts other)
    {
        if (Segments.Count != other.Segments.Count || !Query.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(other.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal)))
        {
            return false;
        }

        for (int i = 0; i < Segments.Count; i++)
        {
            (string one, string two) = (Segments[i], other.Segments[i]);
            bool isSame = IsLabel(one) ? IsLabel(two) && IsGreedy(one) == IsGreedy(two) : one == two;
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }
}

using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>The <c>uri</c> of an <c>http</c> trait: literals and labels of the path, and constant query parameters.</summary>
internal sealed class UriPattern
{
    private UriPattern(EquatableArray<PathPart> path, EquatableArray<Constant> query, HashSet<string> greedyLabels)
    {
        Path = path;
        Query = query;
        GreedyLabels = greedyLabels;
    }

    public EquatableArray<PathPart> Path { get; }

    public EquatableArray<Constant> Query { get; }

    public ISet<string> GreedyLabels { get; }

    public static UriPattern Parse(string uri)
    {
        int question = uri.IndexOf('?');
        string path = question < 0 ? uri : uri.Substring(0, question);
        var greedy = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<PathPart>();
        foreach ((string? literal, string? label) in Split(path))
        {
            if (label is not null && label.EndsWith("+", StringComparison.Ordinal))
            {
                greedy.Add(label.Substring(0, label.Length - 1));
            }

            parts.Add(new PathPart(literal, label?.TrimEnd('+')));
        }

        return new UriPattern(parts.ToEquatableArray(), QueryLiterals(question < 0 ? "" : uri.Substring(question + 1)), greedy);
    }

    /// <summary>Splits a pattern at its labels: <c>a{b}c</c> is the literal a, the label b, the literal c.</summary>
    public static IEnumerable<(string? Literal, string? Label)> Split(string pattern)
    {
        int position = 0;
        while (position < pattern.Length)
        {
            int open = pattern.IndexOf('{', position);
            int close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
            {
                yield return (pattern.Substring(position), null);
                yield break;
            }

            if (open > position)
            {
                yield return (pattern.Substring(position, open - position), null);
            }

            yield return (null, pattern.Substring(open + 1, close - open - 1));
            position = close + 1;
        }
    }

    private static EquatableArray<Constant> QueryLiterals(string query) =>
        query.Split(['&'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.IndexOf('=') is var equals && equals < 0
                ? new Constant(pair, null)
                : new Constant(pair.Substring(0, equals), pair.Substring(equals + 1)))
            .ToEquatableArray();
}

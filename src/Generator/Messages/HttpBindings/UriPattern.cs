using Smithwright.Generator.Operations;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.HttpBindings;

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
        HashSet<string> greedy = new(StringComparer.Ordinal);
        List<PathPart> parts = new();
        foreach ((string? literal, string? label) in LabelTemplate.Split(path))
        {
            if (label is not null && label.EndsWith("+", StringComparison.Ordinal))
            {
                greedy.Add(label.Substring(0, label.Length - 1));
            }

            parts.Add(new PathPart(literal, label?.TrimEnd('+')));
        }

        return new UriPattern(parts.ToEquatableArray(), QueryLiterals(question < 0 ? "" : uri.Substring(question + 1)), greedy);
    }

    private static EquatableArray<Constant> QueryLiterals(string query) =>
        query.Split(['&'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.IndexOf('=') is var equals && equals < 0
                ? new Constant(pair, null)
                : new Constant(pair.Substring(0, equals), pair.Substring(equals + 1)))
            .ToEquatableArray();
}

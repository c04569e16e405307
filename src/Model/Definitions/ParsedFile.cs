using Smithwright.Model.Text;

namespace Smithwright.Model.Definitions;

/// <summary>
/// What one model file says, read on its own. Two are equal when they say the same, wherever in the file they say it: a changed
/// line break gives an equal value, a changed order of members does not.
/// </summary>
public sealed record ParsedFile
{
    private readonly EquatableArray<Located<(string Id, string Message)>> _problems;

    internal ParsedFile(string path, bool isJson, FileContent content, IEnumerable<Problem> problems)
    {
        Path = path;
        IsJson = isJson;
        Content = content;
        _problems = problems
            .Select(problem => new Located<(string Id, string Message)>((problem.Id, problem.Message), problem.Span))
            .ToEquatableArray();
    }

    public string Path { get; }

    /// <summary>What is wrong in the file, judged without the others.</summary>
    public IEnumerable<Problem> Problems => _problems.Select(problem => new Problem(problem.Value.Id, problem.Span, problem.Value.Message));

    /// <summary>Whether the file is JSON at all.</summary>
    internal bool IsJson { get; }

    internal FileContent Content { get; }

    /// <summary>Whether the file does not only say the same, but has all values written alike (<see cref="JsonNode.IsWrittenAs"/>).</summary>
    internal bool IsWrittenAs(ParsedFile other) => Equals(other) && Content.IsWrittenAs(other.Content);

    /// <summary>What several files say together, as one.</summary>
    internal static ParsedFile Join(IReadOnlyList<ParsedFile> files)
    {
        bool isJson = files.All(file => file.IsJson);
        return new ParsedFile(
            files[0].Path,
            isJson,
            isJson ? FileContent.Join(files.Select(file => file.Content)) : FileContent.Empty,
            files.SelectMany(file => file.Problems));
    }
}

using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>
/// What one model file says, read on its own. Two are equal when they say the same, wherever in the file they say it: a changed
/// line break gives an equal value, a changed order of members does not.
/// </summary>
public sealed record ParsedFile
{
    private readonly EquatableArray<Located<(string Id, string Message)>> _problems;

    internal ParsedFile(string path, bool isReadable, FileContent content, IEnumerable<Problem> problems)
    {
        Path = path;
        IsReadable = isReadable;
        Content = content;
        _problems = problems
            .Select(problem => new Located<(string Id, string Message)>((problem.Id, problem.Message), problem.Span))
            .ToEquatableArray();
    }

    public string Path { get; }

    /// <summary>What is wrong in the file, judged without the others.</summary>
    public IEnumerable<Problem> Problems => _problems.Select(problem => new Problem(problem.Value.Id, problem.Span, problem.Value.Message));

    /// <summary>Whether the file could be read: a file that is no JSON says nothing, one of Smithy's language what its other statements say.</summary>
    internal bool IsReadable { get; }

    internal FileContent Content { get; }

    /// <summary>Whether the file does not only say the same, but has all values written alike (<see cref="JsonNode.IsWrittenAs"/>).</summary>
    internal bool IsWrittenAs(ParsedFile other) => Equals(other) && Content.IsWrittenAs(other.Content);

    /// <summary>The file with what it says beside others.</summary>
    internal ParsedFile With(FileContent content) => new(Path, IsReadable, content, Problems);

    /// <summary>What several files say together, as one.</summary>
    internal static ParsedFile Join(IReadOnlyList<ParsedFile> files)
    {
        bool isReadable = files.All(file => file.IsReadable);
        return new ParsedFile(
            files[0].Path,
            isReadable,
            isReadable ? FileContent.Join(files.Select(file => file.Content).ToList()) : FileContent.Empty,
            files.SelectMany(file => file.Problems));
    }
}

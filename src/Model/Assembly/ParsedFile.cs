using Smithwright.Model.Assembly;

namespace Smithwright.Model;

/// <summary>
/// What one model file says, read on its own. Two are equal when they say the same, wherever in the file they say it: a changed
/// line break gives an equal value, a changed order of members does not.
/// </summary>
public sealed record ParsedFile
{
    private readonly EquatableArray<Located<(string Id, string Message)>> _problems;

    internal ParsedFile(SourceFile file, FileContent content, IEnumerable<Problem> problems)
    {
        Path = file.Path;
        Content = content;
        _problems = problems
            .Select(problem => new Located<(string Id, string Message)>((problem.Id, problem.Message), problem.Span))
            .ToEquatableArray();
    }

    public string Path { get; }

    /// <summary>What is wrong in the file, judged without the others.</summary>
    public IEnumerable<Problem> Problems => _problems.Select(problem => new Problem(problem.Value.Id, problem.Span, problem.Value.Message));

    internal FileContent Content { get; }
}

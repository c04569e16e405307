using System.Collections.Immutable;

namespace Smithwright.Model.Text;

/// <summary>Collects problems in the order in which they are found.</summary>
internal sealed class ProblemSink
{
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    public int Count => _problems.Count;

    public void Add(string id, SourceSpan span, string message) => _problems.Add(new Problem(id, span, message));

    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    public ImmutableArray<Problem> ToImmutable() => _problems.ToImmutable();
}

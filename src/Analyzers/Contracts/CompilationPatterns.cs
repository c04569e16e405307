using System.Collections.Concurrent;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Analyzers.Contracts;

/// <summary>The patterns that one compilation asks, each translated once, and how much time they may take together.</summary>
internal sealed class CompilationPatterns
{
    private readonly ConcurrentDictionary<(string Expression, bool IsFullMatch), PatternAnswers?> _patterns = new();
    private int _timeouts;

    public bool IsSpent => Volatile.Read(ref _timeouts) >= Budgets.TimeoutsPerCompilation;

    /// <summary>What answers for a pattern; <see langword="null"/> where it has no faithful translation.</summary>
    public PatternAnswers? Find(string expression, bool isFullMatch) => _patterns.GetOrAdd(
        (expression, isFullMatch),
        key => CompiledPattern.Compile(key.Expression, key.IsFullMatch, out _) is { } pattern ? new PatternAnswers(pattern.ToMatcher(), this) : null);

    public void CountTimeout() => Interlocked.Increment(ref _timeouts);
}

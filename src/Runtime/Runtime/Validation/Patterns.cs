using System.Collections.Concurrent;
using Smithwright.Semantics;

namespace Smithwright.Runtime.Validation;

/// <summary>The patterns of the models in use, each translated once.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<(string Expression, bool IsFullMatch), PatternMatcher?> Matchers = new();

    /// <summary>The matcher of a pattern; null for one that has no faithful translation.</summary>
    public static PatternMatcher? Find(string expression, bool isFullMatch) =>
        Matchers.GetOrAdd((expression, isFullMatch), static key => PatternMatcher.Create(key.Expression, key.IsFullMatch, out _));
}

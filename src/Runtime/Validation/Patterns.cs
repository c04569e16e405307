using System.Collections.Concurrent;
using Smithwright.Semantics;

namespace Smithwright.Validation;

/// <summary>The patterns of the models in use, each translated once.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<(string Expression, bool IsFullMatch), PatternMatcher?> s_matchers = new();

    /// <summary>Whether a text matches; null when that cannot be told.</summary>
    public static bool? Match(string text, string expression, bool isFullMatch) =>
        s_matchers.GetOrAdd((expression, isFullMatch), static key => PatternMatcher.Create(key.Expression, key.IsFullMatch, out _))?.IsMatch(text);
}

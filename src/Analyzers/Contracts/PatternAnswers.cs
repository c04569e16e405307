using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Analyzers.Contracts;

/// <summary>A pattern as one compilation asks it: when some strings took too long, it is not asked any more.</summary>
internal sealed class PatternAnswers(PatternMatcher matcher, CompilationPatterns all)
{
    private int _timeouts;

    /// <summary>Whether the string matches; <see langword="null"/> when that is not known.</summary>
    public bool? IsMatch(string text) => IsMatch(text, matcher.IsSimple, matcher.IsMatch);

    /// <summary>As the other overload, with what decides.</summary>
    internal bool? IsMatch(string text, bool isSimple, Func<string, bool?> match)
    {
        if (!isSimple && (Volatile.Read(ref _timeouts) >= Budgets.TimeoutsPerPattern || all.IsSpent))
        {
            return null;
        }

        bool? matches = match(text);
        if (matches is null)
        {
            Interlocked.Increment(ref _timeouts);
            all.CountTimeout();
        }

        return matches;
    }
}

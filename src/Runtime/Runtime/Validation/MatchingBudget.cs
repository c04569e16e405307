using System.Diagnostics;
using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Runtime.Validation;

/// <summary>
/// The time that all matches of one validation may take together. Matches that never go back have an account of their own, so that no text for
/// another pattern can use it up.
/// </summary>
internal struct MatchingBudget
{
    private TimeSpan _linear;
    private TimeSpan _backtracking;

    /// <summary>Whether a text matches; null when that takes too long to tell.</summary>
    public bool? Match(PatternMatcher matcher, string text)
    {
        if (matcher.IsSimple)
        {
            return matcher.IsMatch(text);
        }
        if (IsSpent(matcher.IsLinear))
        {
            return null;
        }
        // The first string of a process must not pay for the engine.
        matcher.Prepare(text);
        long start = Stopwatch.GetTimestamp();
        bool? matches = matcher.IsMatch(text);
        Spend(matcher.IsLinear, Stopwatch.GetElapsedTime(start));
        return matches;
    }

    public void Spend(bool isLinear, TimeSpan time)
    {
        if (isLinear)
        {
            _linear += time;
        }
        else
        {
            _backtracking += time;
        }
    }

    private readonly bool IsSpent(bool isLinear) =>
        isLinear ? _linear >= Budgets.LinearMatchesOfValidation : _backtracking >= Budgets.BacktrackingMatchesOfValidation;
}

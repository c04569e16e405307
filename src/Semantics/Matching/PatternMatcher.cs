using System.Diagnostics;

namespace Smithwright.Semantics.Matching;

/// <summary>
/// Matches strings against a pattern of a model, always within a time limit. No engine is made before the first string needs it. Instances may be
/// shared between threads.
/// </summary>
internal sealed class PatternMatcher
{
    private readonly StepMatcher? _steps;
    private readonly PatternEngine[] _engines;

    /// <summary>A pattern that one pass over the string decides.</summary>
    public PatternMatcher(StepMatcher steps)
    {
        _steps = steps;
        _engines = [];
        IsLinear = true;
    }

    /// <summary>A pattern that engines decide: all parts together say what it does.</summary>
    public PatternMatcher(IReadOnlyList<PatternPart> parts)
    {
        _engines = [.. parts.Select(part => new PatternEngine(part))];
        IsLinear = parts.All(part => part.IsLinear);
    }

    /// <summary>Whether one pass over the string decides, without an engine.</summary>
    public bool IsSimple => _steps is not null;

    /// <summary>Whether the time of a match grows no faster than the string.</summary>
    public bool IsLinear { get; }

    /// <summary>Whether the string matches; <see langword="null"/> when that took too long to find out.</summary>
    public bool? IsMatch(string text) => _steps is not null ? _steps.IsMatch(text) : IsMatchByEngines(text);

    /// <summary>Makes what <see cref="IsMatch"/> needs for a string.</summary>
    public void Prepare(string text)
    {
        foreach (PatternEngine engine in _engines)
        {
            engine.Prepare(text);
        }
    }

    private bool? IsMatchByEngines(string text)
    {
        bool isKnown = true;
        Stopwatch watch = Stopwatch.StartNew();
        foreach (PatternEngine engine in _engines)
        {
            // Each part has a limit of its own, and there may be many.
            if (watch.Elapsed >= (IsLinear ? Budgets.LinearMatch : Budgets.BacktrackingMatch))
            {
                return null;
            }

            bool? matches = engine.IsMatch(text);
            if (matches == !engine.Matches)
            {
                return false;
            }

            isKnown &= matches is not null;
        }

        return isKnown ? true : null;
    }
}

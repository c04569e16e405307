using System.Diagnostics;

namespace Smithwright.Semantics;

/// <summary>
/// Matches strings against a pattern of a model, always within a time limit. Nothing is compiled before the first string needs it. Instances may be
/// shared between threads.
/// </summary>
internal sealed class PatternMatcher
{
    private readonly Lazy<SimplePattern?> _simple;
    private readonly Lazy<Parts> _parts;
    private readonly Lazy<PatternEngine> _backtracking;

    private PatternMatcher(EcmaPattern pattern)
    {
        _simple = new Lazy<SimplePattern?>(pattern.ToSimple);
        _parts = new Lazy<Parts>(() => Parts.Of(pattern));
        _backtracking = new Lazy<PatternEngine>(() => new PatternEngine(pattern.Root, pattern.IsByCodePoint, linear: false));
    }

    /// <summary>Makes a matcher; where the pattern has no faithful translation there is none, and <paramref name="reason"/> says why.</summary>
    /// <param name="ecma">The pattern as the model has it.</param>
    /// <param name="fullMatch">Whether it has to match the whole string, as the patterns of C2J models do.</param>
    /// <param name="reason">Why there is no matcher, to be read after "because".</param>
    public static PatternMatcher? Create(string ecma, bool fullMatch, out string? reason) =>
        EcmaPattern.Parse(ecma, fullMatch, out reason) is { } pattern ? new PatternMatcher(pattern) : null;

    /// <summary>Whether one pass over the string decides, without an engine.</summary>
    public bool IsSimple => _simple.Value is not null;

    /// <summary>Whether the time of a match grows no faster than the string.</summary>
    public bool IsLinear => IsSimple || _parts.Value.AreLinear;

    /// <summary>Whether the string matches; <see langword="null"/> when that took too long to find out.</summary>
    public bool? IsMatch(string text) => _simple.Value is { } simple ? simple.IsMatch(text) : IsMatchByParts(text);

    /// <summary>Makes what <see cref="IsMatch"/> needs for a string.</summary>
    public void Prepare(string text)
    {
        foreach (Part part in IsSimple ? [] : _parts.Value.All)
        {
            part.Engine.Prepare(text);
        }
    }

    /// <summary>As <see cref="IsMatch"/>, by regular expression engines in any case.</summary>
    internal bool? IsMatchByParts(string text)
    {
        bool isKnown = true;
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Part part in _parts.Value.All)
        {
            // Each part has a limit of its own, and there may be many.
            if (watch.Elapsed >= (IsLinear ? Budgets.LinearMatch : Budgets.BacktrackingMatch))
            {
                return null;
            }

            bool? matches = part.Engine.IsMatch(text);
            if (matches == !part.Matches)
            {
                return false;
            }

            isKnown &= matches is not null;
        }

        return isKnown ? true : null;
    }

    /// <summary>As <see cref="IsMatch"/>, by the engine that goes back, and the pattern as a whole.</summary>
    internal bool? IsMatchByBacktracking(string text) => _backtracking.Value.IsMatch(text);

    private sealed record Part(PatternEngine Engine, bool Matches);

    private sealed record Parts(Part[] All, bool AreLinear)
    {
        public static Parts Of(EcmaPattern pattern)
        {
            Part[] all = [.. PatternParts.Of(pattern.Root)
                .Select(part => new Part(new PatternEngine(part.Pattern, pattern.IsByCodePoint, RegularPattern.Is(part.Pattern)), part.Matches))];
            return new Parts(all, all.All(part => part.Engine.IsLinear));
        }
    }
}

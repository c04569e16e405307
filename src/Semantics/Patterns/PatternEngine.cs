using System.Text.RegularExpressions;

namespace Smithwright.Semantics;

/// <summary>
/// The framework's engine for one pattern: the one that never goes back where it knows all of the pattern, else the one that does. Each is made when the
/// first string needs it; strings with surrogates need another than all others.
/// </summary>
internal sealed class PatternEngine
{
#if NET
    private const RegexOptions NonBacktracking = RegexOptions.NonBacktracking;

    private static bool HasNonBacktracking => true;
#else
    /// <summary>The option by its number: .NET Framework, which runs some of the compilers that this is part of, has neither name nor engine.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    private static bool HasNonBacktracking { get; } = Enum.IsDefined(typeof(RegexOptions), NonBacktracking);
#endif

    private readonly PatternNode _pattern;
    private readonly bool _byCodePoint;
    private readonly Lazy<Matching> _withoutSurrogates;
    private readonly Lazy<Matching> _withSurrogates;

    public PatternEngine(PatternNode pattern, bool byCodePoint, bool linear)
    {
        _pattern = pattern;
        _byCodePoint = byCodePoint;
        IsLinear = linear;
        _withoutSurrogates = new Lazy<Matching>(() => MatchingOf(SurrogateForm.Units, SurrogateForm.Units));
        _withSurrogates = new Lazy<Matching>(() => MatchingOf(SurrogateForm.Marked, SurrogateForm.Pairs));
    }

    /// <summary>Whether the time of a match grows no faster than the string, where the host has the engine for it.</summary>
    public bool IsLinear { get; }

    /// <summary>Whether the string matches; <see langword="null"/> when that took too long to find out.</summary>
    public bool? IsMatch(string text)
    {
        Matching matching = MatchingFor(text);
        try
        {
            return matching.Regex.IsMatch(matching.Form == SurrogateForm.Marked ? MarkedText.Of(text) : text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Makes the engine for a string, which takes longer than most matches and is done once.</summary>
    public void Prepare(string text) => MatchingFor(text);

    private Matching MatchingFor(string text) => (_byCodePoint && HasSurrogates(text) ? _withSurrogates : _withoutSurrogates).Value;

    private static bool HasSurrogates(string text)
    {
        foreach (char unit in text)
        {
            if (char.IsSurrogate(unit))
            {
                return true;
            }
        }

        return false;
    }

    private Matching MatchingOf(SurrogateForm linear, SurrogateForm backtracking)
    {
        if (IsLinear && HasNonBacktracking)
        {
            try
            {
                string text = DotNetPatternWriter.Write(_pattern, linear);
                return new Matching(new Regex(text, RegexOptions.CultureInvariant | NonBacktracking, Budgets.LinearMatch), linear);
            }
            catch (NotSupportedException)
            {
                // The engine has a limit of its own for the size of a pattern, and pairs of surrogates make it larger.
            }
        }

        string other = DotNetPatternWriter.Write(_pattern, backtracking);
        return new Matching(new Regex(other, RegexOptions.CultureInvariant, Budgets.BacktrackingMatch), backtracking);
    }

    private sealed record Matching(Regex Regex, SurrogateForm Form);
}

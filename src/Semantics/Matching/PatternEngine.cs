using System.Text.RegularExpressions;

namespace Smithwright.Semantics.Matching;

/// <summary>
/// The framework's engine for one part of a pattern: the one that never goes back where it knows all of the part, else the one that does. Each is made
/// when the first string needs it; strings with surrogates need another than all others.
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

    private readonly PatternPart _part;
    private readonly Lazy<Regex> _withoutSurrogates;
    private readonly Lazy<Regex> _withSurrogates;

    public PatternEngine(PatternPart part)
    {
        _part = part;
        _withoutSurrogates = new Lazy<Regex>(() => RegexOf(part.Text));
        _withSurrogates = new Lazy<Regex>(() => RegexOf(part.WithSurrogates!));
    }

    /// <summary>Whether it has to match; otherwise it must not.</summary>
    public bool Matches => _part.Matches;

    /// <summary>Whether the string matches; <see langword="null"/> when that took too long to find out.</summary>
    public bool? IsMatch(string text)
    {
        bool isMarked = _part.IsLinear && NeedsSurrogates(text);
        try
        {
            return EngineFor(text).IsMatch(isMarked ? MarkedText.Of(text) : text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Makes the engine for a string, which takes longer than most matches and is done once.</summary>
    public void Prepare(string text) => EngineFor(text);

    private Regex EngineFor(string text) => (NeedsSurrogates(text) ? _withSurrogates : _withoutSurrogates).Value;

    private bool NeedsSurrogates(string text) => _part.WithSurrogates is not null && HasSurrogates(text);

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

    private Regex RegexOf(string text)
    {
        if (_part.IsLinear && HasNonBacktracking)
        {
            try
            {
                return new Regex(text, RegexOptions.CultureInvariant | NonBacktracking, Budgets.LinearMatch);
            }
            catch (NotSupportedException)
            {
                // The engine has a limit of its own for the size of a pattern, and pairs of surrogates make it larger.
            }
        }

        return new Regex(text, RegexOptions.CultureInvariant, Budgets.BacktrackingMatch);
    }
}

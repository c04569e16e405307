using System.Text.RegularExpressions;

namespace Smithwright.Semantics;

/// <summary>
/// Matches strings against a pattern of a model, always within a time limit. Nothing is compiled before the first string needs it. Instances may be
/// shared between threads.
/// </summary>
internal sealed class PatternMatcher
{
    /// <summary>How long one match may take; a string that takes longer is not judged.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    private readonly Lazy<SimplePattern?> _simple;
    private readonly Lazy<Regex> _withoutSurrogates;
    private readonly Lazy<Regex> _withSurrogates;

    private PatternMatcher(EcmaPattern pattern)
    {
        _simple = new Lazy<SimplePattern?>(pattern.ToSimple);
        _withoutSurrogates = new Lazy<Regex>(() => ToRegex(pattern, surrogates: false));
        _withSurrogates = new Lazy<Regex>(() => ToRegex(pattern, surrogates: true));
    }

    /// <summary>Makes a matcher; where the pattern has no faithful translation there is none, and <paramref name="reason"/> says why.</summary>
    /// <param name="ecma">The pattern as the model has it.</param>
    /// <param name="fullMatch">Whether it has to match the whole string, as the patterns of C2J models do.</param>
    /// <param name="reason">Why there is no matcher, to be read after "because".</param>
    public static PatternMatcher? Create(string ecma, bool fullMatch, out string? reason) =>
        EcmaPattern.Parse(ecma, fullMatch, out reason) is { } pattern ? new PatternMatcher(pattern) : null;

    /// <summary>Whether the string matches; <see langword="null"/> when that took too long to find out.</summary>
    public bool? IsMatch(string text) => _simple.Value is { } simple ? simple.IsMatch(text) : IsMatchByEngine(text);

    /// <summary>As <see cref="IsMatch"/>, by the regular expression engine in any case.</summary>
    internal bool? IsMatchByEngine(string text)
    {
        Regex regex = text.Any(char.IsSurrogate) ? _withSurrogates.Value : _withoutSurrogates.Value;
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex ToRegex(EcmaPattern pattern, bool surrogates) =>
        new(pattern.ToDotNet(surrogates), RegexOptions.CultureInvariant, TimeLimit);
}

using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Patterns.Writing;
using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Compilation;

/// <summary>A pattern of a model, translated for .NET: as one pass over the string where it is that simple, else as expressions for the framework's engines.</summary>
internal sealed class CompiledPattern
{
    private CompiledPattern(EcmaPattern pattern, StepMatcher? steps, IReadOnlyList<PatternPart> parts) => (Pattern, Steps, Parts) = (pattern, steps, parts);

    /// <summary>What was translated.</summary>
    public EcmaPattern Pattern { get; }

    /// <summary>The pass over the string; <see langword="null"/> where an engine is needed.</summary>
    public StepMatcher? Steps { get; }

    /// <summary>What engines decide; empty where <see cref="Steps"/> does.</summary>
    public IReadOnlyList<PatternPart> Parts { get; }

    /// <summary>
    /// Translates a pattern. Where it has no faithful translation the answer is <see langword="null"/> and <paramref name="reason"/> says why.
    /// </summary>
    /// <param name="ecma">The pattern as the model has it.</param>
    /// <param name="fullMatch">Whether it has to match the whole string, as the patterns of C2J models do.</param>
    /// <param name="reason">Why there is no translation, to be read after "because".</param>
    public static CompiledPattern? Compile(string ecma, bool fullMatch, out string? reason)
    {
        if (EcmaPattern.Parse(ecma, fullMatch, out reason) is not { } pattern)
        {
            return null;
        }

        if (StepCompiler.TryCompile(pattern.Root, pattern.IsByCodePoint) is { } steps)
        {
            return new CompiledPattern(pattern, steps, []);
        }

        PatternPart[] parts = [.. PartsOf(pattern)];
        if (parts.Sum(part => part.Text.Length + (part.WithSurrogates?.Length ?? 0)) > Budgets.TranslatedPatternLength)
        {
            reason = "its translation is too long";
            return null;
        }

        return new CompiledPattern(pattern, null, parts);
    }

    /// <summary>What decides whether strings match.</summary>
    public PatternMatcher ToMatcher() => Steps is not null ? new PatternMatcher(Steps) : new PatternMatcher(Parts);

    /// <summary>The pattern for engines, whether one is needed or not.</summary>
    public static IEnumerable<PatternPart> PartsOf(EcmaPattern pattern)
    {
        foreach ((Syntax.PatternNode part, bool matches) in PatternParts.Of(pattern.Root))
        {
            bool isLinear = RegularPattern.Is(part);
            SurrogateForm surrogates = isLinear ? SurrogateForm.Marked : SurrogateForm.Pairs;
            yield return new PatternPart(
                DotNetPatternWriter.Write(part, SurrogateForm.Units),
                pattern.IsByCodePoint ? DotNetPatternWriter.Write(part, surrogates) : null,
                isLinear,
                matches);
        }
    }
}

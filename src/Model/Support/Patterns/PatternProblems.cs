using Smithwright.Model.Assembly;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.Support.Patterns;

/// <summary>The patterns that are not checked, or not always (SMW0007): those without a faithful .NET translation, and those that take some strings too long.</summary>
internal static class PatternProblems
{
    public static IEnumerable<Problem> Find(AssembledModel assembled, CancellationToken cancellationToken = default)
    {
        // A pattern of a mixin stands in one place and on many shapes.
        HashSet<SourceSpan> seen = new();
        foreach ((TraitMap traits, bool isFullMatch) in assembled.Model.Shapes.Values.SelectMany(shape => TraitsOf(assembled.Model, shape)))
        {
            if (traits.Get(TraitIds.Pattern) is JsonString pattern && Find(pattern.Value, isFullMatch, cancellationToken) is string message && seen.Add(pattern.Span))
            {
                yield return new Problem(ProblemIds.UntranslatablePattern, pattern.Span, message);
            }
        }
    }

    private static string? Find(string text, bool isFullMatch, CancellationToken cancellationToken)
    {
        if (CompiledPattern.Compile(text, isFullMatch, out string? reason) is not { } compiled)
        {
            return $"The pattern is not checked, because it has no faithful translation to .NET: {reason}.";
        }

        return compiled.Steps is null && PatternParts.Of(compiled.Pattern.Root).Any(part => IsExplosive(part.Pattern, cancellationToken))
            ? "Strings for which the pattern takes too long are not checked: it has a repetition that can match the same characters in several ways,"
                + " and each character more may double the time."
            : null;
    }

    /// <summary>Whether the engine has to go back for the pattern, and may do so without end.</summary>
    private static bool IsExplosive(PatternNode pattern, CancellationToken cancellationToken) =>
        !RegularPattern.Is(pattern) && Backtracking.FindExplosive(pattern, new StepBudget(Budgets.BacktrackingSteps, cancellationToken)) is not null;

    private static IEnumerable<(TraitMap Traits, bool IsFullMatch)> TraitsOf(ServiceModel model, Shape shape) => Reach.MembersOf(shape)
        .Select(member => (member.Traits, model.TargetOf(member).Traits.Has(TraitIds.C2jFullMatch)))
        .Append((shape.Traits, shape.Traits.Has(TraitIds.C2jFullMatch)));
}

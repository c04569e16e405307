using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Values;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Evaluates <c>smithy.contracts#conditions</c>, whether they stand on a type or on a member.</summary>
internal static class ConditionCheck
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1009",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Condition is violated",
        "Condition '{0}' of {1} is violated: {2}{3}",
        "The service refuses a value that breaks a condition of its model.");

    /// <summary>The violation of a condition that is false whichever branches are taken.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="value">The value that it speaks of.</param>
    /// <param name="isSensitive">Whether a value must not be shown.</param>
    /// <param name="cancellationToken">Ends a check that nobody waits for any more.</param>
    public static Violation? Check(ConditionConstraint condition, AbstractValue value, Func<AbstractValue, bool> isSensitive, CancellationToken cancellationToken)
    {
        ImmutableArray<AbstractValue>? culprits = null;
        foreach (AbstractValue world in Worlds.Of(value))
        {
            ConditionOutcome outcome = ConditionEvaluator.Evaluate(condition.Expression, world, cancellationToken);
            if (outcome.Truth != Truth.False)
            {
                return null;
            }

            culprits ??= outcome.DecidingValues;
        }

        return culprits is { } found
            ? new Violation(Rule, found, condition.Name, condition.Authority, Sentence(condition.Documentation), Shown(found, isSensitive))
            {
                // What a sensitive value is close to tells most of it.
                Mend = found.Any(isSensitive) ? Mend.None : Mend.Replace(Replacement(condition.Expression, value, found, cancellationToken)),
            }
            : null;
    }

    /// <summary>The literal of the condition that the first culprit was meant to be, if that text is not at fault itself.</summary>
    private static string? Replacement(
        Expression condition, AbstractValue value, ImmutableArray<AbstractValue> culprits, CancellationToken cancellationToken)
    {
        if (culprits is not [TextValue { Origin: { } origin } text, ..]
            || Mend.Nearest(text.Text, Literals(condition).ToImmutableArray()) is not { } nearest
            || Substitution.Replace(value, origin, nearest) is not { } mended)
        {
            return null;
        }

        ConditionOutcome outcome = ConditionEvaluator.Evaluate(condition, mended, cancellationToken);
        return outcome.Truth == Truth.False && outcome.DecidingValues.Any(culprit => ReferenceEquals(culprit.Origin, origin)) ? null : nearest;
    }

    private static IEnumerable<string> Literals(Expression expression) => expression is LiteralExpression { Value: TextValue text }
        ? new[] { text.Text }
        : expression.Children.SelectMany(Literals);

    private static string Sentence(string documentation) => documentation.Trim().TrimEnd('.');

    private static string Shown(ImmutableArray<AbstractValue> culprits, Func<AbstractValue, bool> isSensitive)
    {
        string[] shown = culprits.Select(culprit => ValueText.Summary(culprit, isSensitive(culprit))).OfType<string>().Distinct().Take(3).ToArray();
        return shown.Length == 0 ? string.Empty : $" ({string.Join(", ", shown)})";
    }
}

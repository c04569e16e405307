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
    public static RuleViolation? Check(ConditionConstraint condition, AbstractValue value, Func<AbstractValue, bool> isSensitive, CancellationToken cancellationToken)
    {
        ImmutableArray<AbstractValue>? deciding = null;
        foreach (AbstractValue possible in PossibleValues.Of(value))
        {
            ConditionOutcome outcome = ConditionEvaluator.Evaluate(condition.Expression, possible, cancellationToken);
            if (outcome.Truth != Truth.False)
            {
                return null;
            }

            deciding ??= outcome.DecidingValues;
        }

        return deciding is { } found
            ? new RuleViolation(Rule, found, condition.Name, condition.Authority, Sentence(condition.Documentation), Shown(found, isSensitive))
            {
                // What a sensitive value is close to tells most of it.
                Fix = found.Any(isSensitive) ? FixProperties.None : FixProperties.Replace(Replacement(condition.Expression, value, found, cancellationToken)),
            }
            : null;
    }

    /// <summary>The literal of the condition that the first value was meant to be, if that text is not at fault itself.</summary>
    private static string? Replacement(
        Expression condition, AbstractValue value, ImmutableArray<AbstractValue> deciding, CancellationToken cancellationToken)
    {
        if (deciding is not [TextValue { Origin: { } origin } text, ..]
            || FixProperties.Nearest(text.Text, Literals(condition).ToImmutableArray()) is not { } nearest
            || Substitution.Replace(value, origin, nearest) is not { } changed)
        {
            return null;
        }

        ConditionOutcome outcome = ConditionEvaluator.Evaluate(condition, changed, cancellationToken);
        return outcome.Truth == Truth.False && outcome.DecidingValues.Any(value => ReferenceEquals(value.Origin, origin)) ? null : nearest;
    }

    private static IEnumerable<string> Literals(Expression expression) => expression is LiteralExpression { Value: TextValue text }
        ? new[] { text.Text }
        : expression.Children.SelectMany(Literals);

    private static string Sentence(string documentation) => documentation.Trim().TrimEnd('.');

    private static string Shown(ImmutableArray<AbstractValue> deciding, Func<AbstractValue, bool> isSensitive)
    {
        string[] shown = deciding.Select(value => ValueText.Summary(value, isSensitive(value))).OfType<string>().Distinct().Take(3).ToArray();
        return shown.Length == 0 ? string.Empty : $" ({string.Join(", ", shown)})";
    }
}

using System.Collections.Immutable;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules.Conditions;

/// <summary>A condition that is false whichever branches are taken.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Value">The value that it is about.</param>
/// <param name="DecidingValues">The values that make it false, the narrowest first.</param>
internal sealed record FalseCondition(ConditionConstraint Condition, AbstractValue Value, ImmutableArray<AbstractValue> DecidingValues)
{
    /// <summary>Evaluates a condition for everything that a value may be; <see langword="null"/> unless it is always false.</summary>
    public static FalseCondition? Find(ConditionConstraint condition, AbstractValue value, CancellationToken cancellationToken)
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

        return deciding is { } found ? new FalseCondition(condition, value, found) : null;
    }

    /// <summary>The literal of the condition that the first deciding text was probably meant to be, unless the text would still be wrong.</summary>
    public string? Replacement(CancellationToken cancellationToken)
    {
        if (DecidingValues is not [TextValue { Origin: { } origin } text, ..]
            || FixProperties.Nearest(text.Text, Literals(Condition.Expression).ToImmutableArray()) is not { } nearest
            || Substitution.Replace(Value, origin, nearest) is not { } changed)
        {
            return null;
        }

        ConditionOutcome outcome = ConditionEvaluator.Evaluate(Condition.Expression, changed, cancellationToken);
        return outcome.Truth == Truth.False && outcome.DecidingValues.Any(value => ReferenceEquals(value.Origin, origin)) ? null : nearest;
    }

    private static IEnumerable<string> Literals(Expression expression) => expression is LiteralExpression { Value: TextValue text }
        ? new[] { text.Text }
        : expression.Children.SelectMany(Literals);
}

using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.JmesPath.Evaluation;

/// <summary>
/// Whether a condition holds. It is <see cref="Truth.False"/> only when its expression certainly yields <c>false</c>: null and failures are the
/// model's fault and leave it unknown. <paramref name="DecidingValues"/> are then the values with an origin that decided, the narrowest first.
/// </summary>
public sealed record ConditionOutcome(Truth Truth, ImmutableArray<AbstractValue> DecidingValues);

/// <summary>Decides conditions over values that may be known in part only.</summary>
public static class ConditionEvaluator
{
    /// <param name="condition">The condition.</param>
    /// <param name="value">The value that it speaks of.</param>
    /// <param name="cancellationToken">Ends an evaluation that nobody waits for any more.</param>
    public static ConditionOutcome Evaluate(Expression condition, AbstractValue value, CancellationToken cancellationToken = default)
    {
        AbstractValue result = JmesPathEvaluator.Evaluate(condition, value, new StepBudget(Budgets.EvaluationSteps, cancellationToken));
        return result switch
        {
            BooleanValue { Value: true } => new ConditionOutcome(Truth.True, ImmutableArray<AbstractValue>.Empty),
            BooleanValue => new ConditionOutcome(Truth.False, DecidingValues.Of(condition, value, new StepBudget(Budgets.EvaluationSteps, cancellationToken))),
            _ => new ConditionOutcome(Truth.Unknown, ImmutableArray<AbstractValue>.Empty),
        };
    }
}

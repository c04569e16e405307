using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath;

/// <summary>
/// Whether a condition holds. It is <see cref="Truth.False"/> only when its expression certainly yields <c>false</c>: null and failures are the
/// model's fault and leave it unknown. <paramref name="Culprits"/> are then the values with an origin that decided, the narrowest first.
/// </summary>
public sealed record ConditionOutcome(Truth Truth, ImmutableArray<AbstractValue> Culprits);

/// <summary>Decides conditions over values that may be known in part only.</summary>
public static class ConditionEvaluator
{
    public static ConditionOutcome Evaluate(Expression condition, AbstractValue value)
    {
        AbstractValue result = JmesPathEvaluator.Evaluate(condition, value);
        return result switch
        {
            BooleanValue { Value: true } => new ConditionOutcome(Truth.True, ImmutableArray<AbstractValue>.Empty),
            BooleanValue => new ConditionOutcome(Truth.False, Culprits.Of(condition, value)),
            _ => new ConditionOutcome(Truth.Unknown, ImmutableArray<AbstractValue>.Empty),
        };
    }
}

using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Evaluation;

/// <summary>
/// Finds the values that made a condition true or false: those with an origin from which the deciding operands were computed. What stands
/// nearest to the decision comes first; a guard such as <c>!x ||</c> comes after what it guards.
/// </summary>
internal sealed class DecidingValues
{
    private readonly StepBudget _budget;

    private DecidingValues(StepBudget budget) => _budget = budget;

    /// <param name="condition">The condition.</param>
    /// <param name="current">The value that it was evaluated over.</param>
    /// <param name="budget">How much may be looked at; what is beyond it is not found.</param>
    public static ImmutableArray<AbstractValue> Of(Expression condition, AbstractValue current, StepBudget budget) =>
        new DecidingValues(budget).Explain(condition, current).Distinct(SameValue.Instance).ToImmutableArray();

    /// <summary>The values that decided whether an expression counts as true or as false.</summary>
    private IEnumerable<AbstractValue> Explain(Expression expression, AbstractValue current) => expression switch
    {
        OrExpression or => ExplainChoice(or.Left, or.Right, Truth.True, current),
        AndExpression and => ExplainChoice(and.Left, and.Right, Truth.False, current),
        NotExpression not => Explain(not.Operand, current),
        ComparisonExpression comparison => Sources(comparison.Left, current).Concat(Sources(comparison.Right, current)),
        Subexpression sub when !IsFailure(sub.Left, current) => Explain(sub.Right, Evaluate(sub.Left, current)),
        PipeExpression pipe when !IsFailure(pipe.Left, current) => Explain(pipe.Right, Evaluate(pipe.Left, current)),
        _ => Sources(expression, current),
    };

    /// <summary>One operand with the deciding truth decides alone; otherwise both had to be as they are.</summary>
    private IEnumerable<AbstractValue> ExplainChoice(Expression left, Expression right, Truth deciding, AbstractValue current)
    {
        if (Truthiness.Of(Evaluate(left, current)) == deciding)
        {
            return Explain(left, current);
        }

        IEnumerable<AbstractValue> second = Explain(right, current);
        return Truthiness.Of(Evaluate(right, current)) == deciding ? second : second.Concat(Explain(left, current));
    }

    /// <summary>The values with an origin that an expression's value is, or consists of, and then those that it was computed from.</summary>
    private IEnumerable<AbstractValue> Sources(Expression expression, AbstractValue current) =>
        Evaluate(expression, current) is ListValue { Origin: null } list
            ? list.Known.Where(item => item.Origin is not null).Concat(Containers(expression, current))
            : Containers(expression, current);

    /// <summary>As <see cref="Sources"/>, but a computed list is due to what it was computed from: its elements one by one say too little.</summary>
    private IEnumerable<AbstractValue> Containers(Expression expression, AbstractValue current)
    {
        if (expression is LiteralExpression or ExpressionReference || _budget.IsExhausted)
        {
            return [];
        }

        AbstractValue value = Evaluate(expression, current);
        if (value.Origin is not null)
        {
            return [value];
        }

        IEnumerable<AbstractValue> only = value is ListValue { Known: [{ Origin: not null } single] } ? [single] : [];
        return only.Concat(Operands(expression, current));
    }

    private IEnumerable<AbstractValue> Operands(Expression expression, AbstractValue current) => expression switch
    {
        FunctionExpression { Name: "contains", Arguments.Count: 2 } contains =>
            Found(contains, current).Concat(contains.Arguments.SelectMany(argument => Containers(argument, current))),
        Subexpression sub => Inside(sub.Left, sub.Right, current),
        PipeExpression pipe => Inside(pipe.Left, pipe.Right, current),
        ListProjection projection => Containers(projection.Left, current),
        ObjectProjection projection => Containers(projection.Left, current),
        FilterProjection filter => Containers(filter.Left, current),
        FieldExpression or IndexExpression or SliceExpression or CurrentExpression => current.Origin is null ? [] : [current],
        _ => expression.Children.SelectMany(child => Containers(child, current)),
    };

    /// <summary>The elements that <c>contains</c> found.</summary>
    private IEnumerable<AbstractValue> Found(FunctionExpression contains, AbstractValue current)
    {
        AbstractValue searched = Evaluate(contains.Arguments[1], current);
        return Evaluate(contains.Arguments[0], current) is ListValue list
            ? list.Known.Where(item => item.Origin is not null && ValueSize.IsWithin(_budget, item, searched) && ValueEquality.Compare(item, searched) == Truth.True)
            : [];
    }

    private IEnumerable<AbstractValue> Inside(Expression left, Expression right, AbstractValue current)
    {
        IEnumerable<AbstractValue> inside = IsFailure(left, current) ? [] : Containers(right, Evaluate(left, current));
        return inside.Any() ? inside : Containers(left, current);
    }

    private AbstractValue Evaluate(Expression expression, AbstractValue current) => JmesPathEvaluator.Evaluate(expression, current, _budget);

    private bool IsFailure(Expression expression, AbstractValue current) =>
        Evaluate(expression, current) is FailureValue or PossibleFailureValue;

    /// <summary>Two values are one when they are the same object; equal values may stand in different places.</summary>
    private sealed class SameValue : IEqualityComparer<AbstractValue>
    {
        public static SameValue Instance { get; } = new();

        public bool Equals(AbstractValue? x, AbstractValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(AbstractValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

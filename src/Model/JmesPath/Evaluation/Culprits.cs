using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath;

/// <summary>
/// Finds the values that made a condition true or false: those with an origin from which the deciding operands were computed. What stands
/// nearest to the decision comes first; a guard such as <c>!x ||</c> comes after what it guards.
/// </summary>
internal static class Culprits
{
    public static ImmutableArray<AbstractValue> Of(Expression condition, AbstractValue current) =>
        Explain(condition, current).Distinct(SameValue.Instance).ToImmutableArray();

    /// <summary>The values that decided whether an expression counts as true or as false.</summary>
    private static IEnumerable<AbstractValue> Explain(Expression expression, AbstractValue current) => expression switch
    {
        OrExpression or => ExplainChoice(or.Left, or.Right, Truth.True, current),
        AndExpression and => ExplainChoice(and.Left, and.Right, Truth.False, current),
        NotExpression not => Explain(not.Operand, current),
        ComparisonExpression comparison => Sources(comparison.Left, current).Concat(Sources(comparison.Right, current)),
        Subexpression sub when !IsFailure(sub.Left, current) => Explain(sub.Right, JmesPathEvaluator.Evaluate(sub.Left, current)),
        PipeExpression pipe when !IsFailure(pipe.Left, current) => Explain(pipe.Right, JmesPathEvaluator.Evaluate(pipe.Left, current)),
        _ => Sources(expression, current),
    };

    /// <summary>One operand with the deciding truth decides alone; otherwise both had to be as they are.</summary>
    private static IEnumerable<AbstractValue> ExplainChoice(Expression left, Expression right, Truth deciding, AbstractValue current)
    {
        if (Truthiness.Of(JmesPathEvaluator.Evaluate(left, current)) == deciding)
        {
            return Explain(left, current);
        }

        IEnumerable<AbstractValue> second = Explain(right, current);
        return Truthiness.Of(JmesPathEvaluator.Evaluate(right, current)) == deciding ? second : second.Concat(Explain(left, current));
    }

    /// <summary>The values with an origin that an expression's value is, or consists of, and then those that it was computed from.</summary>
    private static IEnumerable<AbstractValue> Sources(Expression expression, AbstractValue current) =>
        JmesPathEvaluator.Evaluate(expression, current) is ListValue { Origin: null } list
            ? list.Known.Where(item => item.Origin is not null).Concat(Containers(expression, current))
            : Containers(expression, current);

    /// <summary>As <see cref="Sources"/>, but a computed list is due to what it was computed from: its elements one by one say too little.</summary>
    private static IEnumerable<AbstractValue> Containers(Expression expression, AbstractValue current)
    {
        if (expression is LiteralExpression or ExpressionReference)
        {
            return [];
        }

        AbstractValue value = JmesPathEvaluator.Evaluate(expression, current);
        if (value.Origin is not null)
        {
            return [value];
        }

        IEnumerable<AbstractValue> only = value is ListValue { Known: [{ Origin: not null } single] } ? [single] : [];
        return only.Concat(Operands(expression, current));
    }

    private static IEnumerable<AbstractValue> Operands(Expression expression, AbstractValue current) => expression switch
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
    private static IEnumerable<AbstractValue> Found(FunctionExpression contains, AbstractValue current)
    {
        AbstractValue searched = JmesPathEvaluator.Evaluate(contains.Arguments[1], current);
        return JmesPathEvaluator.Evaluate(contains.Arguments[0], current) is ListValue list
            ? list.Known.Where(item => item.Origin is not null && ValueEquality.Compare(item, searched) == Truth.True)
            : [];
    }

    private static IEnumerable<AbstractValue> Inside(Expression left, Expression right, AbstractValue current)
    {
        IEnumerable<AbstractValue> inside = IsFailure(left, current) ? [] : Containers(right, JmesPathEvaluator.Evaluate(left, current));
        return inside.Any() ? inside : Containers(left, current);
    }

    private static bool IsFailure(Expression expression, AbstractValue current) =>
        JmesPathEvaluator.Evaluate(expression, current) is FailureValue or PossibleFailureValue;

    /// <summary>Two values are one culprit when they are the same object; equal values may stand in different places.</summary>
    private sealed class SameValue : IEqualityComparer<AbstractValue>
    {
        public static SameValue Instance { get; } = new();

        public bool Equals(AbstractValue? x, AbstractValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(AbstractValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

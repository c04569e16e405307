using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.JmesPath.Evaluation;

/// <summary>
/// Evaluates expressions over values that may be known in part only. On values known in full the answer is JMESPath's own; otherwise it says
/// no more than what is true of every value that the known part allows. A failing evaluation is a <see cref="FailureValue"/>.
/// </summary>
public static class JmesPathEvaluator
{
    /// <summary>The value of an expression with <paramref name="current"/> as <c>@</c>.</summary>
    public static AbstractValue Evaluate(Expression expression, AbstractValue current) =>
        Evaluate(expression, current, new StepBudget(Budgets.EvaluationSteps));

    /// <summary>As the other overload, within a budget; beyond it nothing is known, not even whether the evaluation fails.</summary>
    internal static AbstractValue Evaluate(Expression expression, AbstractValue current, StepBudget budget)
    {
        if (!budget.Spend())
        {
            return Unknown;
        }

        AbstractValue value = Dispatch(expression, current, budget);
        return IsComputed(expression) && !ValueSize.IsWithin(budget, value) ? Unknown : value;
    }

    private static AbstractValue Unknown { get; } = PossibleFailureValue.Of(AnyValue.Anything);

    /// <summary>Whether an expression may yield more than it was given. Values nest, so that a few of these may double a value many times.</summary>
    private static bool IsComputed(Expression expression) => expression is MultiSelectList or MultiSelectHash or FunctionExpression or SliceExpression
        or FlattenExpression or ListProjection or ObjectProjection or FilterProjection;

    private static AbstractValue Dispatch(Expression expression, AbstractValue current, StepBudget budget) => expression switch
    {
        CurrentExpression => current,
        LiteralExpression literal => literal.Value,
        FieldExpression field => Field(current, field.Name, budget),
        IndexExpression index => Slices.Index(current, index.Index),
        SliceExpression slice => Slices.Slice(current, slice),
        Subexpression sub => Then(Evaluate(sub.Left, current, budget), value => Evaluate(sub.Right, value, budget)),
        PipeExpression pipe => Then(Evaluate(pipe.Left, current, budget), value => Evaluate(pipe.Right, value, budget)),
        OrExpression or => Then(Evaluate(or.Left, current, budget), left => Or(left, or.Right, current, budget)),
        AndExpression and => Then(Evaluate(and.Left, current, budget), left => And(left, and.Right, current, budget)),
        NotExpression not => Then(Evaluate(not.Operand, current, budget), Not),
        ComparisonExpression comparison => Compare(comparison, current, budget),
        FunctionExpression function => FunctionCall.Evaluate(function, current, budget),
        ExpressionReference reference => new ReferenceValue(element => Evaluate(reference.Body, element, budget)),
        MultiSelectList list => OnPresent(current, () => SelectList(list, current, budget)),
        MultiSelectHash hash => OnPresent(current, () => SelectHash(hash, current, budget)),
        _ => EvaluateProjection(expression, current, budget),
    };

    /// <summary>The value of a name within an object; null of anything else.</summary>
    internal static AbstractValue Field(AbstractValue value, string name, StepBudget budget) => value switch
    {
        StructureValue structure => structure.Member(name),
        MapValue map => budget.Spend(map.Entries.Length) ? ObjectView.Of(map)!.Find(name) : Unknown,
        AnyValue => AnyValue.Anything,
        _ => new NullValue(),
    };

    private static AbstractValue EvaluateProjection(Expression expression, AbstractValue current, StepBudget budget) => expression switch
    {
        FlattenExpression flatten => Then(Evaluate(flatten.Operand, current, budget), Projection.Flatten),
        ListProjection list => Then(
            Evaluate(list.Left, current, budget),
            source => Projection.OfList(source, element => Evaluate(list.Right, element, budget))),
        ObjectProjection values => Then(
            Evaluate(values.Left, current, budget),
            source => Projection.OfObject(source, element => Evaluate(values.Right, element, budget))),
        FilterProjection filter => Then(
            Then(
                Evaluate(filter.Left, current, budget),
                source => Projection.Filter(source, element => Evaluate(filter.Condition, element, budget))),
            kept => Projection.OfList(kept, element => Evaluate(filter.Right, element, budget))),
        _ => throw new ArgumentException($"{expression.GetType().Name} is not an expression of JMESPath.", nameof(expression)),
    };

    /// <summary>Goes on with a value unless it is a failure; the possibility of one stays.</summary>
    private static AbstractValue Then(AbstractValue value, Func<AbstractValue, AbstractValue> next) => value switch
    {
        FailureValue => value,
        PossibleFailureValue possible => PossibleFailureValue.Of(next(possible.Otherwise)),
        _ => next(value),
    };

    private static AbstractValue Or(AbstractValue left, Expression right, AbstractValue current, StepBudget budget) => Truthiness.Of(left) switch
    {
        Truth.True => left,
        Truth.False => Evaluate(right, current, budget),
        _ => Join(Truthiness.AssumeTrue(left), Evaluate(right, current, budget), budget),
    };

    private static AbstractValue And(AbstractValue left, Expression right, AbstractValue current, StepBudget budget) => Truthiness.Of(left) switch
    {
        Truth.True => Evaluate(right, current, budget),
        Truth.False => left,
        _ => Join(Truthiness.AssumeFalse(left), Evaluate(right, current, budget), budget),
    };

    private static AbstractValue Join(AbstractValue left, AbstractValue right, StepBudget budget) =>
        ValueSize.IsWithin(budget, left, right) ? AbstractValues.Join(left, right) : Unknown;

    private static AbstractValue Not(AbstractValue value) => Truthiness.ToBoolean(Truthiness.Not(Truthiness.Of(value)));

    private static AbstractValue Compare(ComparisonExpression comparison, AbstractValue current, StepBudget budget) => Then(
        Evaluate(comparison.Left, current, budget),
        left => Then(Evaluate(comparison.Right, current, budget), right => ValueSize.IsWithin(budget, left, right) ? ValueComparison.Apply(comparison.Comparator, left, right) : Unknown));

    private static AbstractValue OnPresent(AbstractValue current, Func<AbstractValue> select) => current switch
    {
        NullValue => current,
        _ when current.IsNeverNull() => select(),
        _ => Projection.OrNull(select()),
    };

    private static AbstractValue SelectList(MultiSelectList list, AbstractValue current, StepBudget budget)
    {
        ListAccumulator items = new(true);
        foreach (Expression item in list.Items)
        {
            items.Add(Evaluate(item, current, budget));
        }

        return items.ToValue();
    }

    private static AbstractValue SelectHash(MultiSelectHash hash, AbstractValue current, StepBudget budget)
    {
        // Of entries with the same key the last wins, but every value is evaluated.
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        ImmutableArray<string> keys = hash.Entries.Select(entry => entry.Key).ToImmutableArray();
        for (int i = 0; i < keys.Length; i++)
        {
            positions[keys[i]] = i;
        }

        MultiSelectList values = new(hash.Offset, hash.Length, hash.Entries.Select(entry => entry.Value).ToEquatableArray());
        return Then(SelectList(values, current, budget), list => MapValue.Of(positions
            .Select(pair => new MapEntry(new TextValue(pair.Key), ((ListValue)list).Known[pair.Value]))
            .ToImmutableArray()));
    }
}

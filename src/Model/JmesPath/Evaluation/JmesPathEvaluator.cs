using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath;

/// <summary>
/// Evaluates expressions over values that may be known in part only. On values known in full the answer is JMESPath's own; otherwise it says
/// no more than what is true of every value that the known part allows. A failing evaluation is a <see cref="FailureValue"/>.
/// </summary>
public static class JmesPathEvaluator
{
    /// <summary>The value of an expression with <paramref name="current"/> as <c>@</c>.</summary>
    public static AbstractValue Evaluate(Expression expression, AbstractValue current) => expression switch
    {
        CurrentExpression => current,
        LiteralExpression literal => literal.Value,
        FieldExpression field => Field(current, field.Name),
        IndexExpression index => Slices.Index(current, index.Index),
        SliceExpression slice => Slices.Slice(current, slice),
        Subexpression sub => Then(Evaluate(sub.Left, current), value => Evaluate(sub.Right, value)),
        PipeExpression pipe => Then(Evaluate(pipe.Left, current), value => Evaluate(pipe.Right, value)),
        OrExpression or => Then(Evaluate(or.Left, current), left => Or(left, or.Right, current)),
        AndExpression and => Then(Evaluate(and.Left, current), left => And(left, and.Right, current)),
        NotExpression not => Then(Evaluate(not.Operand, current), Not),
        ComparisonExpression comparison => Compare(comparison, current),
        FunctionExpression function => FunctionCall.Evaluate(function, current),
        ExpressionReference reference => new ReferenceValue(element => Evaluate(reference.Body, element)),
        MultiSelectList list => OnPresent(current, () => SelectList(list, current)),
        MultiSelectHash hash => OnPresent(current, () => SelectHash(hash, current)),
        _ => EvaluateProjection(expression, current),
    };

    /// <summary>The value of a name within an object; null of anything else.</summary>
    internal static AbstractValue Field(AbstractValue value, string name) => value switch
    {
        StructureValue structure => structure.Member(name),
        MapValue map => ObjectView.Of(map)!.Find(name),
        UnknownValue => UnknownValue.Anything,
        _ => new NullValue(),
    };

    private static AbstractValue EvaluateProjection(Expression expression, AbstractValue current) => expression switch
    {
        FlattenExpression flatten => Then(Evaluate(flatten.Operand, current), Projection.Flatten),
        ListProjection list => Then(
            Evaluate(list.Left, current),
            source => Projection.OfList(source, element => Evaluate(list.Right, element))),
        ObjectProjection values => Then(
            Evaluate(values.Left, current),
            source => Projection.OfObject(source, element => Evaluate(values.Right, element))),
        FilterProjection filter => Then(
            Then(
                Evaluate(filter.Left, current),
                source => Projection.Filter(source, element => Evaluate(filter.Condition, element))),
            kept => Projection.OfList(kept, element => Evaluate(filter.Right, element))),
        _ => throw new ArgumentException($"{expression.GetType().Name} is not an expression of JMESPath.", nameof(expression)),
    };

    /// <summary>Goes on with a value unless it is a failure; the possibility of one stays.</summary>
    private static AbstractValue Then(AbstractValue value, Func<AbstractValue, AbstractValue> next) => value switch
    {
        FailureValue => value,
        PossibleFailureValue possible => PossibleFailureValue.Of(next(possible.Otherwise)),
        _ => next(value),
    };

    private static AbstractValue Or(AbstractValue left, Expression right, AbstractValue current) => Truthiness.Of(left) switch
    {
        Truth.True => left,
        Truth.False => Evaluate(right, current),
        _ => AbstractValues.Join(Truthiness.AssumeTrue(left), Evaluate(right, current)),
    };

    private static AbstractValue And(AbstractValue left, Expression right, AbstractValue current) => Truthiness.Of(left) switch
    {
        Truth.True => Evaluate(right, current),
        Truth.False => left,
        _ => AbstractValues.Join(Truthiness.AssumeFalse(left), Evaluate(right, current)),
    };

    private static AbstractValue Not(AbstractValue value) => Truthiness.ToBoolean(Truthiness.Not(Truthiness.Of(value)));

    private static AbstractValue Compare(ComparisonExpression comparison, AbstractValue current) => Then(
        Evaluate(comparison.Left, current),
        left => Then(Evaluate(comparison.Right, current), right => Comparison.Apply(comparison.Comparator, left, right)));

    private static AbstractValue OnPresent(AbstractValue current, Func<AbstractValue> select) => current switch
    {
        NullValue => current,
        _ when current.IsNeverNull() => select(),
        _ => Projection.OrNull(select()),
    };

    private static AbstractValue SelectList(MultiSelectList list, AbstractValue current)
    {
        ListAccumulator items = new(true);
        foreach (Expression item in list.Items)
        {
            items.Add(Evaluate(item, current));
        }

        return items.ToValue();
    }

    private static AbstractValue SelectHash(MultiSelectHash hash, AbstractValue current)
    {
        // Of entries with the same key the last wins, but every value is evaluated.
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        ImmutableArray<string> keys = hash.Entries.Select(entry => entry.Key).ToImmutableArray();
        for (int i = 0; i < keys.Length; i++)
        {
            positions[keys[i]] = i;
        }

        MultiSelectList values = new(hash.Offset, hash.Length, hash.Entries.Select(entry => entry.Value).ToEquatableArray());
        return Then(SelectList(values, current), list => MapValue.Of(positions
            .Select(pair => new MapEntry(new TextValue(pair.Key), ((ListValue)list).Known[pair.Value]))
            .ToImmutableArray()));
    }
}

using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary><c>max_by</c>, <c>min_by</c> and <c>sort_by</c>: order by what an expression yields for each element.</summary>
internal static class KeyedOrderFunctions
{
    private static readonly FailureValue WrongKey =
        new(EvaluationErrorKind.InvalidType, "The expression must yield a number for every element, or a string for every element.");

    public static AbstractValue MaxBy(ImmutableArray<AbstractValue> arguments) => ExtremeBy(arguments, 1);

    public static AbstractValue MinBy(ImmutableArray<AbstractValue> arguments) => ExtremeBy(arguments, -1);

    public static AbstractValue SortBy(ImmutableArray<AbstractValue> arguments)
    {
        ListValue list = (ListValue)arguments[0];
        (ImmutableArray<AbstractValue> keys, AbstractValue? problem) = Keys(list, arguments[1]);
        if (problem is FailureValue)
        {
            return problem;
        }

        if (problem is not null || !list.Complete)
        {
            AbstractValue shuffled = list with { Complete = false, Origin = null };
            return problem is null ? shuffled : PossibleFailureValue.Of(shuffled);
        }

        // OrderBy is stable, as the specification asks.
        return ListValue.Of(list.Known
            .Zip(keys, (item, key) => (Item: item, Key: key))
            .OrderBy(pair => pair.Key, OrderFunctions.Comparer)
            .Select(pair => pair.Item)
            .ToImmutableArray());
    }

    private static AbstractValue ExtremeBy(ImmutableArray<AbstractValue> arguments, int sign)
    {
        ListValue list = (ListValue)arguments[0];
        (ImmutableArray<AbstractValue> keys, AbstractValue? problem) = Keys(list, arguments[1]);
        if (problem is not null || !list.Complete)
        {
            return problem ?? AnyValue.Anything;
        }

        if (keys.IsEmpty)
        {
            return new NullValue();
        }

        int best = 0;
        for (int i = 1; i < keys.Length; i++)
        {
            best = sign * OrderFunctions.Comparer.Compare(keys[i], keys[best]) > 0 ? i : best;
        }

        return list.Known[best];
    }

    /// <summary>The keys, or what their being unknown, of a wrong kind or of mixed kinds leads to.</summary>
    private static (ImmutableArray<AbstractValue> Keys, AbstractValue? Problem) Keys(ListValue list, AbstractValue reference)
    {
        if (reference is not ReferenceValue expression)
        {
            return (ImmutableArray<AbstractValue>.Empty, PossibleFailureValue.Of(AnyValue.Anything));
        }

        ImmutableArray<AbstractValue> keys = list.Known.Select(expression.Apply).ToImmutableArray();
        if (keys.FirstOrDefault(key => key is FailureValue) is { } failure)
        {
            return (keys, failure);
        }

        ImmutableArray<ValueKind> kinds = keys.Select(ValueKinds.Of).Where(kind => kind != ValueKind.Unknown).Distinct().ToImmutableArray();
        if (kinds.Length > 1 || kinds.Any(kind => kind is not (ValueKind.Number or ValueKind.String)))
        {
            return (keys, WrongKey);
        }

        bool known = list.MaxOthers == 0 && OrderFunctions.AreComparable(keys);
        return (keys, known ? null : PossibleFailureValue.Of(AnyValue.Anything));
    }
}

using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary><c>max</c>, <c>min</c> and <c>sort</c> of numbers or strings.</summary>
internal static class OrderFunctions
{
    public static AbstractValue Max(ImmutableArray<AbstractValue> arguments) => Extreme(arguments[0], 1);

    public static AbstractValue Min(ImmutableArray<AbstractValue> arguments) => Extreme(arguments[0], -1);

    public static AbstractValue Sort(ImmutableArray<AbstractValue> arguments)
    {
        ListValue list = (ListValue)arguments[0];
        return list.HasAll && AreComparable(list.Known)
            ? ListValue.Of(list.Known.OrderBy(item => item, Comparer).ToImmutableArray())
            : list with { Complete = false, Origin = null };
    }

    /// <summary>Whether all values are known numbers or all are known strings.</summary>
    public static bool AreComparable(ImmutableArray<AbstractValue> values) =>
        values.All(value => value is NumberValue) || values.All(value => value is TextValue);

    public static Comparer<AbstractValue> Comparer { get; } = Comparer<AbstractValue>.Create(static (left, right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => a.Value.CompareTo(b.Value),
        (TextValue a, TextValue b) => CodePoints.Compare(a.Text, b.Text),
        _ => 0,
    });

    private static AbstractValue Extreme(AbstractValue value, int sign)
    {
        ListValue list = (ListValue)value;
        if (list.MaxCount == 0)
        {
            return new NullValue();
        }

        if (!list.HasAll || !AreComparable(list.Known))
        {
            AbstractValue bound = Bound(list, sign);
            return list.MinCount > 0 ? bound : Projection.OrNull(bound);
        }

        return list.Known.AsEnumerable().Aggregate((best, next) => sign * Comparer.Compare(next, best) > 0 ? next : best);
    }

    /// <summary>The greatest number is not less than any that is known to be in the list; the smallest likewise.</summary>
    private static AbstractValue Bound(ListValue list, int sign)
    {
        ImmutableArray<NumberInterval> known = list.Known
            .Where(item => item is NumberValue or NumberInRange)
            .Select(NumberInterval.Of)
            .ToImmutableArray();
        if (known.IsEmpty)
        {
            return list.Known.Any(item => ValueKinds.Of(item) == ValueKind.String) ? new TextOfLength(0, null) : AnyValue.Something;
        }

        return sign > 0 ? new NumberInRange(known.Max(interval => interval.Min), null) : new NumberInRange(null, known.Min(interval => interval.Max));
    }
}

using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

internal static class NumberFunctions
{
    public static AbstractValue Abs(ImmutableArray<AbstractValue> arguments) => Apply(arguments[0], Math.Abs, new NumberInRange(0, null));

    public static AbstractValue Ceiling(ImmutableArray<AbstractValue> arguments) => ApplyMonotonic(arguments[0], Math.Ceiling);

    public static AbstractValue Floor(ImmutableArray<AbstractValue> arguments) => ApplyMonotonic(arguments[0], Math.Floor);

    public static AbstractValue Sum(ImmutableArray<AbstractValue> arguments) =>
        Numbers(arguments[0]) is { } numbers ? new NumberValue(numbers.Sum()) : NumberInRange.Unbounded;

    public static AbstractValue Average(ImmutableArray<AbstractValue> arguments)
    {
        if (Numbers(arguments[0]) is { } numbers)
        {
            return numbers.IsEmpty ? new NullValue() : new NumberValue(numbers.Average());
        }

        bool maybeEmpty = arguments[0] is not ListValue { MinCount: > 0 };
        return maybeEmpty ? Projection.OrNull(NumberInRange.Unbounded) : NumberInRange.Unbounded;
    }

    private static AbstractValue Apply(AbstractValue value, Func<double, double> operation, AbstractValue otherwise) =>
        value is NumberValue { Exact: null } number ? new NumberValue(operation(number.Value)) : otherwise;

    private static AbstractValue ApplyMonotonic(AbstractValue value, Func<double, double> operation)
    {
        NumberInterval interval = NumberInterval.Of(value);
        NumberInRange range = new(interval.Min is double min ? operation(min) : null, interval.Max is double max ? operation(max) : null);
        return Apply(value, operation, value is NumberInRange ? range : NumberInRange.Unbounded);
    }

    /// <summary>The numbers of a list; <see langword="null"/> unless all are known to the last digit.</summary>
    private static ImmutableArray<double>? Numbers(AbstractValue value) =>
        value is ListValue { HasAll: true } list && list.Known.All(item => item is NumberValue { Exact: null })
            ? list.Known.Select(item => ((NumberValue)item).Value).ToImmutableArray()
            : null;
}

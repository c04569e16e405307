using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>The comparators. Orderings are of numbers only; of anything else they give null.</summary>
internal static class ValueComparison
{
    public static AbstractValue Apply(Comparator comparator, AbstractValue left, AbstractValue right) => comparator switch
    {
        Comparator.Equal => Truthiness.ToBoolean(ValueEquality.Compare(left, right)),
        Comparator.NotEqual => Truthiness.ToBoolean(Truthiness.Not(ValueEquality.Compare(left, right))),
        _ => Order(comparator, left, right),
    };

    private static AbstractValue Order(Comparator comparator, AbstractValue left, AbstractValue right)
    {
        ValueKind leftKind = ValueKinds.Of(left);
        ValueKind rightKind = ValueKinds.Of(right);
        if (leftKind is not (ValueKind.Number or ValueKind.Unknown) || rightKind is not (ValueKind.Number or ValueKind.Unknown))
        {
            return new NullValue();
        }

        if (leftKind == ValueKind.Unknown || rightKind == ValueKind.Unknown)
        {
            return AnyValue.Anything;
        }

        return Truthiness.ToBoolean(comparator switch
        {
            Comparator.Less => IsLess(left, right),
            Comparator.Greater => IsLess(right, left),
            Comparator.LessOrEqual => Truthiness.Not(IsLess(right, left)),
            _ => Truthiness.Not(IsLess(left, right)),
        });
    }

    private static Truth IsLess(AbstractValue left, AbstractValue right)
    {
        NumberInterval first = NumberInterval.Of(left);
        NumberInterval second = NumberInterval.Of(right);
        if (first.IsBelow(second))
        {
            return Truth.True;
        }

        if (second.IsBelow(first))
        {
            return Truth.False;
        }

        // The bounds touch: no number of the left is below one of the right, unless doubles hide digits that differ.
        bool neverBelow = first.Min >= second.Max;
        return neverBelow && (left as NumberValue)?.Exact == (right as NumberValue)?.Exact ? Truth.False : Truth.Unknown;
    }
}

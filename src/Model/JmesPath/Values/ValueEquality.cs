using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>Deep equality of values, as far as it is known.</summary>
internal static class ValueEquality
{
    public static Truth Compare(AbstractValue left, AbstractValue right)
    {
        ValueKind leftKind = ValueKinds.Of(left);
        ValueKind rightKind = ValueKinds.Of(right);
        if (leftKind == ValueKind.Unknown || rightKind == ValueKind.Unknown)
        {
            bool oneIsNull = (leftKind == ValueKind.Null && right.IsNeverNull()) || (rightKind == ValueKind.Null && left.IsNeverNull());
            return oneIsNull ? Truth.False : Truth.Unknown;
        }

        if (leftKind != rightKind)
        {
            return Truth.False;
        }

        return leftKind switch
        {
            ValueKind.Null => Truth.True,
            ValueKind.Boolean => CompareBooleans(left, right),
            ValueKind.Number => CompareNumbers(left, right),
            ValueKind.String => CompareTexts(left, right),
            ValueKind.Array => CompareLists((ListValue)left, (ListValue)right),
            ValueKind.Object => CompareObjects(ObjectView.Of(left)!.Indexed(), ObjectView.Of(right)!.Indexed()),
            _ => Truth.Unknown,
        };
    }

    private static Truth CompareBooleans(AbstractValue left, AbstractValue right) =>
        left is BooleanValue a && right is BooleanValue b ? From(a.Value == b.Value) : Truth.Unknown;

    private static Truth CompareNumbers(AbstractValue left, AbstractValue right)
    {
        NumberInterval first = NumberInterval.Of(left);
        NumberInterval second = NumberInterval.Of(right);
        if (first.IsBelow(second) || second.IsBelow(first))
        {
            return Truth.False;
        }

        if (left is not NumberValue a || right is not NumberValue b)
        {
            return Truth.Unknown;
        }

        // Equal doubles do not say that the digits which they stand for are equal.
        return a.Exact == b.Exact ? From(a.Value.Equals(b.Value)) : Truth.Unknown;
    }

    private static Truth CompareTexts(AbstractValue left, AbstractValue right)
    {
        if (left is TextValue a && right is TextValue b)
        {
            return From(a.Text == b.Text);
        }

        return CountInterval.OfText(left).IsDisjointFrom(CountInterval.OfText(right)) ? Truth.False : Truth.Unknown;
    }

    private static Truth CompareLists(ListValue left, ListValue right)
    {
        if (new CountInterval(left.MinCount, left.MaxCount).IsDisjointFrom(new CountInterval(right.MinCount, right.MaxCount)))
        {
            return Truth.False;
        }

        return left.Complete && right.Complete && left.Known.Length == right.Known.Length
            ? All(left.Known.Zip(right.Known, Compare))
            : Truth.Unknown;
    }

    private static Truth CompareObjects(ObjectView left, ObjectView right)
    {
        if (left.Count.IsDisjointFrom(right.Count))
        {
            return Truth.False;
        }

        Truth leftInRight = All(left.Entries.Select(entry => CompareEntry(entry, right)));
        Truth rightInLeft = All(right.Entries.Select(entry => CompareEntry(entry, left)));
        if (leftInRight == Truth.False || rightInLeft == Truth.False)
        {
            return Truth.False;
        }

        return left.IsClosed && right.IsClosed && leftInRight == Truth.True && rightInLeft == Truth.True ? Truth.True : Truth.Unknown;
    }

    private static Truth CompareEntry(MapEntry entry, ObjectView other)
    {
        if (entry.Key is not TextValue key)
        {
            return Truth.Unknown;
        }

        Truth has = other.Has(key.Text);
        return has == Truth.True ? Compare(entry.Value, other.Find(key.Text)) : has;
    }

    private static Truth All(IEnumerable<Truth> parts)
    {
        Truth all = Truth.True;
        foreach (Truth part in parts)
        {
            if (part == Truth.False)
            {
                return Truth.False;
            }

            all = part == Truth.Unknown ? Truth.Unknown : all;
        }

        return all;
    }

    private static Truth From(bool value) => value ? Truth.True : Truth.False;
}

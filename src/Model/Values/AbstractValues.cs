using System.Collections.Immutable;

namespace Smithwright.Model.Values;

/// <summary>What can be said of values of any kind.</summary>
public static class AbstractValues
{
    /// <summary>Whether the value is certainly not null. A failure is no value and so not null either.</summary>
    public static bool IsNeverNull(this AbstractValue value) => value switch
    {
        NullValue => false,
        AnyValue unknown => unknown.NotNull,
        PossibleFailureValue possible => possible.Otherwise.IsNeverNull(),
        _ => true,
    };

    /// <summary>What is true of both values: the most that can be said of a value that is one or the other.</summary>
    public static AbstractValue Join(AbstractValue left, AbstractValue right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => left,
        (FailureValue, FailureValue) => left,
        (FailureValue, _) => PossibleFailureValue.Of(right),
        (_, FailureValue) => PossibleFailureValue.Of(left),
        (PossibleFailureValue possible, _) => PossibleFailureValue.Of(Join(possible.Otherwise, right)),
        (_, PossibleFailureValue possible) => PossibleFailureValue.Of(Join(left, possible.Otherwise)),
        (NullValue, NullValue) => left,
        (BooleanValue or UnknownBoolean, BooleanValue or UnknownBoolean) => JoinBooleans(left, right),
        (NumberValue or NumberInRange, NumberValue or NumberInRange) => JoinNumbers(left, right),
        (TextValue or TextOfLength, TextValue or TextOfLength) => JoinTexts(left, right),
        (BlobValue a, BlobValue b) => new BlobValue(Math.Min(a.Min, b.Min), Max(a.Max, b.Max)),
        (ListValue a, ListValue b) => JoinLists(a, b),
        (MapValue a, MapValue b) =>
            new MapValue(ImmutableArray<MapEntry>.Empty, false, Math.Min(a.MinCount, b.MinCount), Max(a.MaxCount, b.MaxCount)),
        (StructureValue a, StructureValue b) => JoinStructures(a, b),
        _ => new AnyValue(left.IsNeverNull() && right.IsNeverNull()),
    };

    private static AbstractValue JoinBooleans(AbstractValue left, AbstractValue right) =>
        left is BooleanValue a && right is BooleanValue b && a.Value == b.Value ? new BooleanValue(a.Value) : UnknownBoolean.Instance;

    private static AbstractValue JoinNumbers(AbstractValue left, AbstractValue right)
    {
        if (left is NumberValue a && right is NumberValue b && a.Value.Equals(b.Value) && a.Exact == b.Exact)
        {
            return new NumberValue(a.Value, a.Exact);
        }

        NumberInterval hull = NumberInterval.Of(left).Hull(NumberInterval.Of(right));
        return new NumberInRange(hull.Min, hull.Max);
    }

    private static AbstractValue JoinTexts(AbstractValue left, AbstractValue right)
    {
        if (left is TextValue a && right is TextValue b && a.Text == b.Text)
        {
            return new TextValue(a.Text);
        }

        CountInterval first = CountInterval.OfText(left);
        CountInterval second = CountInterval.OfText(right);
        return new TextOfLength(Math.Min(first.Min, second.Min), Max(first.Max, second.Max));
    }

    private static ListValue JoinLists(ListValue left, ListValue right)
    {
        if (left.Complete && right.Complete && left.Known.Length == right.Known.Length)
        {
            return ListValue.Of(left.Known.Zip(right.Known, Join).ToImmutableArray());
        }

        return new ListValue(
            ImmutableArray<AbstractValue>.Empty, false, Math.Min(left.MinCount, right.MinCount), Max(left.MaxCount, right.MaxCount));
    }

    private static StructureValue JoinStructures(StructureValue left, StructureValue right)
    {
        ImmutableDictionary<string, AbstractValue>.Builder members = ImmutableDictionary.CreateBuilder<string, AbstractValue>(StringComparer.Ordinal);
        foreach (string name in left.Members.Keys.Union(right.Members.Keys, StringComparer.Ordinal))
        {
            members[name] = Join(left.Member(name), right.Member(name));
        }

        return new StructureValue(members.ToImmutable(), left.Complete && right.Complete);
    }

    private static long? Max(long? left, long? right) => left is null || right is null ? null : Math.Max(left.Value, right.Value);
}

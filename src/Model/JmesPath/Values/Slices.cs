using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>Elements of lists by position.</summary>
internal static class Slices
{
    public static AbstractValue Index(AbstractValue source, int index)
    {
        if (source is not ListValue list)
        {
            return source is AnyValue ? AnyValue.Anything : new NullValue();
        }

        long needed = index < 0 ? -(long)index : index + 1L;
        if (list.Complete)
        {
            return needed > list.Known.Length ? new NullValue() : list.Known[index < 0 ? list.Known.Length + index : index];
        }

        if (needed > list.MaxCount)
        {
            return new NullValue();
        }

        bool certain = needed <= list.MinCount;
        return list.HasAll && certain ? list.Known.AsEnumerable().Aggregate(AbstractValues.Join) : AnyValue.Anything;
    }

    public static AbstractValue Slice(AbstractValue source, SliceExpression slice)
    {
        if (slice.Step == 0)
        {
            return new FailureValue(EvaluationErrorKind.InvalidValue, "The step of a slice cannot be 0.");
        }

        return source switch
        {
            ListValue { Complete: true } list => ListValue.Of(Pick(list.Known, slice)),
            ListValue list => new ListValue(ImmutableArray<AbstractValue>.Empty, false, LeastCount(list.MinCount, slice), GreatestCount(list.MaxCount, slice)),
            AnyValue => AnyValue.Anything,
            _ => new NullValue(),
        };
    }

    private static ImmutableArray<AbstractValue> Pick(ImmutableArray<AbstractValue> items, SliceExpression slice)
    {
        (long start, long stop) = Bounds(items.Length, slice);
        ImmutableArray<AbstractValue>.Builder picked = ImmutableArray.CreateBuilder<AbstractValue>();
        for (long i = start; slice.Step > 0 ? i < stop : i > stop; i += slice.Step)
        {
            picked.Add(items[(int)i]);
        }

        return picked.ToImmutable();
    }

    private static (long Start, long Stop) Bounds(int count, SliceExpression slice)
    {
        // A backward slice ends before the first element, a position that no index can name.
        bool forward = slice.Step > 0;
        long lowest = forward ? 0 : -1;
        long highest = forward ? count : count - 1L;
        long start = slice.Start is int first ? Clamp(first, count, lowest, highest) : forward ? lowest : highest;
        long stop = slice.Stop is int last ? Clamp(last, count, lowest, highest) : forward ? highest : lowest;
        return (start, stop);
    }

    private static long Clamp(long position, int count, long lowest, long highest) =>
        Math.Min(highest, Math.Max(lowest, position < 0 ? position + count : position));

    private static long LeastCount(long min, SliceExpression slice) =>
        IsForward(slice) ? Math.Max(0, Math.Min(min, slice.Stop ?? min) - (slice.Start ?? 0)) : 0;

    private static long? GreatestCount(long? max, SliceExpression slice)
    {
        if (!IsForward(slice))
        {
            return max;
        }

        long? end = max is null || slice.Stop < max ? slice.Stop : max;
        return end is null ? null : Math.Max(0, end.Value - (slice.Start ?? 0));
    }

    /// <summary>Whether a slice goes one by one from the front, so that a longer list never gives a shorter slice.</summary>
    private static bool IsForward(SliceExpression slice) => slice is { Step: 1, Start: null or >= 0, Stop: null or >= 0 };
}

using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>What becomes of lists when they are joined, cut and turned into something else.</summary>
internal static class Sequences
{
    /// <summary>How many elements are followed one by one; of longer lists only the count is.</summary>
    public const int MaxKnown = 2_000;

    public static ListValue Anything { get; } = Counted(0, null);

    public static ListValue Counted(long min, long? max) => new(ImmutableArray<AbstractValue>.Empty, max == 0, min, max);

    /// <summary>The same value <paramref name="count"/> times.</summary>
    public static ListValue Repeat(AbstractValue value, long count) => count switch
    {
        <= 0 => Counted(0, 0),
        <= MaxKnown => ListValue.Of(Enumerable.Repeat(value, (int)count).ToImmutableArray()),
        _ => new ListValue(ImmutableArray.Create(value), false, count, count),
    };

    /// <summary>A value seen as a list: what is known of its count and elements.</summary>
    public static ListValue From(AbstractValue value) => value switch
    {
        ListValue list => list,
        MapValue map => Counted(map.MinCount, map.MaxCount),
        BlobValue blob => Counted(blob.Min, blob.Max),
        OneOfValue oneOf => OneOf(oneOf.Options.Select(From).ToArray()),
        _ => Anything,
    };

    public static ListValue Concat(ListValue first, ListValue second)
    {
        long? max = first.MaxCount + second.MaxCount;
        return first.Known.Length + second.Known.Length > MaxKnown
            ? new ListValue(first.Known, false, first.MinCount + second.MinCount, max)
            : new ListValue(first.Known.AddRange(second.Known), first.Complete && second.Complete, first.MinCount + second.MinCount, max);
    }

    /// <summary>A part of a list, between <paramref name="min"/> and <paramref name="max"/> of its elements, which ones is not known.</summary>
    public static ListValue Part(long min, long? max) => Counted(min, max);

    public static ListValue Take(ListValue list, long count)
    {
        long taken = Math.Max(count, 0);
        return list.Complete
            ? ListValue.Of(list.Known.Take((int)Math.Min(taken, list.Known.Length)).ToImmutableArray())
            : Part(Math.Min(list.MinCount, taken), list.MaxCount is { } max ? Math.Min(max, taken) : taken);
    }

    public static ListValue Skip(ListValue list, long count)
    {
        long skipped = Math.Max(count, 0);
        return list.Complete
            ? ListValue.Of(list.Known.Skip((int)Math.Min(skipped, list.Known.Length)).ToImmutableArray())
            : Part(Math.Max(list.MinCount - skipped, 0), list.MaxCount is { } max ? Math.Max(max - skipped, 0) : null);
    }

    public static ListValue Reverse(ListValue list) => list with { Known = list.Known.Reverse().ToImmutableArray() };

    /// <summary>Elements that are no longer in a known order.</summary>
    public static ListValue Reorder(ListValue list) =>
        list.Known.Length <= 1 ? list : list with { Complete = false };

    public static ListValue Distinct(ListValue list)
    {
        if (!list.Complete || !list.Known.All(item => item is TextValue))
        {
            return Part(Math.Min(list.MinCount, 1), list.MaxCount);
        }

        IEnumerable<IGrouping<string, AbstractValue>> groups = list.Known.GroupBy(item => ((TextValue)item).Text, StringComparer.Ordinal);
        return ListValue.Of(groups.Select(group => group.First()).ToImmutableArray());
    }

    /// <summary>The items of a set, in any order.</summary>
    public static ListValue Set(ListValue items) => Reorder(Distinct(items));

    /// <summary>The bytes of a list of bytes.</summary>
    /// <param name="value">What is known of the list.</param>
    /// <param name="isFresh">Whether nobody else holds the list: others may put other bytes into it later, which a blob over it would show.</param>
    public static AbstractValue ToBlob(AbstractValue value, bool isFresh) => value switch
    {
        ListValue { Complete: true } list when isFresh && list.Known.All(IsByte) => BlobValue.Of(list.Known.Select(item => (byte)((NumberValue)item).Value).ToArray()),
        ListValue list => new BlobValue(list.MinCount, list.MaxCount),
        NullValue => new BlobValue(0, 0),
        BlobValue blob => isFresh ? blob : blob with { Bytes = null },
        _ => AnyValue.Something,
    };

    private static bool IsByte(AbstractValue value) => value is NumberValue { Value: >= 0 and <= byte.MaxValue };

    /// <summary>What several lists have in common: bounds of their count.</summary>
    public static ListValue OneOf(ListValue[] options) => Counted(
        options.Min(option => option.MinCount),
        options.Any(option => option.MaxCount is null) ? null : options.Max(option => option.MaxCount));
}

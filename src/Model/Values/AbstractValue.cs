using System.Collections.Immutable;

namespace Smithwright.Model.Values;

/// <summary>
/// What is known of a value: all of it, as when it was read from JSON, or part of it, as when it was read from source
/// code. Nothing is claimed beyond what a subclass says. <see cref="Origin"/> is where the value comes from, opaque here.
/// </summary>
public abstract record AbstractValue
{
    /// <summary>Where the value was written; not part of what is known of it.</summary>
    public object? Origin { get; init; }

    /// <summary>The known values that it directly consists of.</summary>
    public virtual IEnumerable<AbstractValue> Parts() => [];
}

/// <summary>Nothing is known, except perhaps that it is not null.</summary>
public sealed record AnyValue(bool NotNull = false) : AbstractValue
{
    public static AnyValue Anything { get; } = new();

    public static AnyValue Something { get; } = new(true);
}

public sealed record NullValue : AbstractValue;

public sealed record BooleanValue(bool Value) : AbstractValue;

/// <summary>A number. <paramref name="Value"/> is JMESPath's view of it; <paramref name="Exact"/> holds its digits when a double cannot.</summary>
public sealed record NumberValue(double Value, string? Exact = null) : AbstractValue;

/// <summary>A string known in full.</summary>
public sealed record TextValue(string Text) : AbstractValue;

/// <summary>A string of which only the length is known, in Unicode scalar values; no <paramref name="Max"/> means unbounded.</summary>
public sealed record TextOfLength(long Min, long? Max) : AbstractValue;

/// <summary>Bytes of which the count is known in part, or all.</summary>
public sealed record BlobValue(long Min, long? Max) : AbstractValue
{
    /// <summary>The bytes as characters of that number; <see langword="null"/> when they are not known.</summary>
    public string? Bytes { get; init; }

    /// <summary>A blob that is known in full.</summary>
    public static BlobValue Of(IReadOnlyCollection<byte> bytes) => new(bytes.Count, bytes.Count) { Bytes = string.Concat(bytes.Select(value => (char)value)) };
}

/// <summary>A point in time, by the 100 ns since the year 1 in UTC.</summary>
public sealed record TimestampValue(long Ticks) : AbstractValue;

/// <summary>
/// A list. <paramref name="Known"/> are elements that are certainly in it; when <paramref name="Complete"/> they are all of them, in their
/// order. The count lies between <paramref name="MinCount"/> and <paramref name="MaxCount"/> (none: unbounded).
/// </summary>
public sealed record ListValue(ImmutableArray<AbstractValue> Known, bool Complete, long MinCount, long? MaxCount) : AbstractValue
{
    /// <summary>A list of which nothing is known.</summary>
    public static ListValue Any { get; } = new(ImmutableArray<AbstractValue>.Empty, false, 0, null);

    /// <summary>Whether the known elements are all there are, even in another order.</summary>
    public bool HasAll => Complete || MaxCount == Known.Length;

    /// <summary>The least number of elements beside the known ones.</summary>
    public long MinOthers => Math.Max(0, MinCount - Known.Length);

    /// <summary>The greatest number of elements beside the known ones; <see langword="null"/> when it is unbounded.</summary>
    public long? MaxOthers => HasAll ? 0 : MaxCount - Known.Length;

    public static ListValue Of(ImmutableArray<AbstractValue> items) => new(items, true, items.Length, items.Length);

    public override IEnumerable<AbstractValue> Parts() => Known;
}

/// <summary>
/// A map. <paramref name="Entries"/> are certainly in it; when <paramref name="Complete"/> they are all of them. The count of entries lies
/// between <paramref name="MinCount"/> and <paramref name="MaxCount"/>.
/// </summary>
public sealed record MapValue(ImmutableArray<MapEntry> Entries, bool Complete, long MinCount, long? MaxCount) : AbstractValue
{
    /// <summary>A map of which nothing is known.</summary>
    public static MapValue Any { get; } = new(ImmutableArray<MapEntry>.Empty, false, 0, null);

    /// <summary>Whether the known entries are all there are.</summary>
    public bool HasAll => Complete || MaxCount == Entries.Length;

    public static MapValue Of(ImmutableArray<MapEntry> entries) => new(entries, true, entries.Length, entries.Length);

    public override IEnumerable<AbstractValue> Parts() => Entries.Select(entry => entry.Key).Concat(Entries.Select(entry => entry.Value));
}

/// <summary>An entry of a map; the key is a value of its own, because it may be unknown and has an origin.</summary>
public sealed record MapEntry(AbstractValue Key, AbstractValue Value);

/// <summary>
/// A structure or union by the names of the model. A member that is not listed is absent when <paramref name="Complete"/>, else unknown.
/// </summary>
public sealed record StructureValue(ImmutableDictionary<string, AbstractValue> Members, bool Complete) : AbstractValue
{
    /// <summary>What is known of a member: null when it is certainly absent.</summary>
    public AbstractValue Member(string name) =>
        Members.TryGetValue(name, out AbstractValue? value) ? value : Complete ? new NullValue() : AnyValue.Anything;

    public override IEnumerable<AbstractValue> Parts() => Members.Values;
}

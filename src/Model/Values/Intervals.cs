using Smithwright.Semantics;

namespace Smithwright.Model.Values;

/// <summary>Inclusive bounds of a number; a missing bound is infinite.</summary>
internal readonly record struct NumberInterval(double? Min, double? Max)
{
    public static NumberInterval Of(AbstractValue value) => value switch
    {
        NumberValue number => new NumberInterval(number.Value, number.Value),
        NumberInRange range => new NumberInterval(range.Min, range.Max),
        _ => default,
    };

    public NumberInterval Hull(NumberInterval other) => new(
        Min is null || other.Min is null ? null : Math.Min(Min.Value, other.Min.Value),
        Max is null || other.Max is null ? null : Math.Max(Max.Value, other.Max.Value));

    /// <summary>Whether every number within is below every number within the other.</summary>
    public bool IsBelow(NumberInterval other) => Max < other.Min;
}

/// <summary>Inclusive bounds of a count or length; no <paramref name="Max"/> means unbounded.</summary>
internal readonly record struct CountInterval(long Min, long? Max)
{
    public static CountInterval Any => new(0, null);

    /// <summary>The length of a string in Unicode scalar values; bytes count as the base64 text that stands for them in JSON.</summary>
    public static CountInterval OfText(AbstractValue text) => text switch
    {
        TextValue known => Exactly(ScalarLength.Count(known.Text)),
        TextOfLength partial => new CountInterval(partial.Min, partial.Max),
        BlobValue blob => new CountInterval(Base64Length(blob.Min), blob.Max is long max ? Base64Length(max) : null),
        _ => Any,
    };

    public static CountInterval Exactly(long count) => new(count, count);

    public bool IsDisjointFrom(CountInterval other) => Max < other.Min || other.Max < Min;

    public AbstractValue ToNumber() => Max == Min ? new NumberValue(Min) : new NumberInRange(Min, Max);

    private static long Base64Length(long bytes) => (bytes + 2) / 3 * 4;
}

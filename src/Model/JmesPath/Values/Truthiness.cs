using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>JMESPath's truth: null, false, and empty strings, lists and objects are false, all else is true.</summary>
internal static class Truthiness
{
    public static Truth Of(AbstractValue value) => value switch
    {
        NullValue => Truth.False,
        BooleanValue boolean => boolean.Value ? Truth.True : Truth.False,
        TextValue text => text.Text.Length > 0 ? Truth.True : Truth.False,
        TextOfLength or BlobValue => OfCount(CountInterval.OfText(value)),
        ListValue list => OfCount(new CountInterval(list.MinCount, list.MaxCount)),
        MapValue or StructureValue => OfCount(ObjectView.Of(value)!.Count),
        NumberValue or NumberInRange or ReferenceValue => Truth.True,
        _ => Truth.Unknown,
    };

    public static AbstractValue ToBoolean(Truth truth) =>
        truth == Truth.Unknown ? UnknownBoolean.Instance : new BooleanValue(truth == Truth.True);

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>What is known of a value once it is known to be true, where it was not before.</summary>
    public static AbstractValue AssumeTrue(AbstractValue value) => value switch
    {
        UnknownBoolean => new BooleanValue(true),
        AnyValue => AnyValue.Something with { Origin = value.Origin },
        TextOfLength text => text with { Min = Math.Max(1, text.Min) },
        ListValue list => list with { MinCount = Math.Max(1, list.MinCount) },
        MapValue map => map with { MinCount = Math.Max(1, map.MinCount) },
        _ => value,
    };

    /// <summary>What is known of a value once it is known to be false, where it was not before.</summary>
    public static AbstractValue AssumeFalse(AbstractValue value) => value switch
    {
        UnknownBoolean => new BooleanValue(false),
        TextOfLength or BlobValue => new TextValue(""),
        ListValue => ListValue.Of(ImmutableArray<AbstractValue>.Empty),
        MapValue => MapValue.Of(ImmutableArray<MapEntry>.Empty),
        _ => value,
    };

    private static Truth OfCount(CountInterval count) =>
        count.Min > 0 ? Truth.True : count.Max == 0 ? Truth.False : Truth.Unknown;
}

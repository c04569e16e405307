using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>The types of JMESPath's data model; <see cref="Unknown"/> may be any of them.</summary>
internal enum ValueKind
{
    Unknown, Null, Boolean, Number, String, Array, Object, Reference,
}

internal static class ValueKinds
{
    public static ValueKind Of(AbstractValue value) => value switch
    {
        NullValue => ValueKind.Null,
        BooleanValue or UnknownBoolean => ValueKind.Boolean,
        NumberValue or NumberInRange => ValueKind.Number,
        TextValue or TextOfLength or BlobValue => ValueKind.String,
        ListValue => ValueKind.Array,
        MapValue or StructureValue => ValueKind.Object,
        ReferenceValue => ValueKind.Reference,
        _ => ValueKind.Unknown,
    };

    public static string Name(this ValueKind kind) => kind switch
    {
        ValueKind.Unknown => "any",
        ValueKind.Reference => "expression reference",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>All that is known of a value of which only the kind is.</summary>
    public static AbstractValue Any(this ValueKind kind) => kind switch
    {
        ValueKind.Null => new NullValue(),
        ValueKind.Boolean => UnknownBoolean.Instance,
        ValueKind.Number => NumberInRange.Unbounded,
        ValueKind.String => new TextOfLength(0, null),
        ValueKind.Array => ListValue.Any,
        ValueKind.Object => MapValue.Any,
        _ => AnyValue.Anything,
    };
}

using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary>What a function takes as an argument.</summary>
[Flags]
internal enum ParameterType
{
    None = 0,
    Number = 1,
    String = 2,
    Array = 4,
    Object = 8,
    Reference = 16,
    NumberArray = 32,
    StringArray = 64,

    /// <summary>Any value, but not an expression reference.</summary>
    Any = 128,
}

internal static class ParameterTypes
{
    public static Truth Accepts(this ParameterType type, AbstractValue value)
    {
        ValueKind kind = ValueKinds.Of(value);
        if (type == ParameterType.Any)
        {
            return kind == ValueKind.Reference ? Truth.False : Truth.True;
        }

        return kind switch
        {
            ValueKind.Unknown => Truth.Unknown,
            ValueKind.Number => From(type.HasFlag(ParameterType.Number)),
            ValueKind.String => From(type.HasFlag(ParameterType.String)),
            ValueKind.Object => From(type.HasFlag(ParameterType.Object)),
            ValueKind.Reference => From(type.HasFlag(ParameterType.Reference)),
            ValueKind.Array => AcceptsList(type, (ListValue)value),
            _ => Truth.False,
        };
    }

    /// <summary>Whether a value of the type, which is no union, can be accepted.</summary>
    public static bool Accepts(this ParameterType parameter, JmesPathType type) => type switch
    {
        AnyType => true,
        ReferenceType => parameter.HasFlag(ParameterType.Reference),
        _ when parameter == ParameterType.Any => true,
        NumberType => parameter.HasFlag(ParameterType.Number),
        StringType => parameter.HasFlag(ParameterType.String),
        ArrayType list => parameter.HasFlag(ParameterType.Array)
            || (parameter.HasFlag(ParameterType.NumberArray) && list.Element.Alternatives().Any(element => element is NumberType or AnyType))
            || (parameter.HasFlag(ParameterType.StringArray) && list.Element.Alternatives().Any(element => element is StringType or AnyType)),
        OpenObjectType or StructureType or ObjectType => parameter.HasFlag(ParameterType.Object),
        _ => false,
    };

    /// <summary>All that is known of an argument once it is known to be accepted.</summary>
    public static AbstractValue Assume(this ParameterType type, AbstractValue value) => value is not AnyValue ? value : type switch
    {
        ParameterType.Any => value,
        ParameterType.Number => NumberInRange.Unbounded,
        ParameterType.String => new TextOfLength(0, null),
        ParameterType.Object => MapValue.Any,
        ParameterType.Array or ParameterType.NumberArray or ParameterType.StringArray => ListValue.Any,
        ParameterType.NumberArray | ParameterType.StringArray => ListValue.Any,
        _ => AnyValue.Something with { Origin = value.Origin },
    };

    /// <summary>The type in words, for messages.</summary>
    public static string Describe(this ParameterType type) => string.Join(" or ", Names.Where(name => type.HasFlag(name.Type)).Select(name => name.Name));

    private static readonly (ParameterType Type, string Name)[] Names =
    [
        (ParameterType.Number, "number"), (ParameterType.String, "string"), (ParameterType.Array, "array"), (ParameterType.Object, "object"),
        (ParameterType.Reference, "expression reference"), (ParameterType.NumberArray, "array of numbers"),
        (ParameterType.StringArray, "array of strings"), (ParameterType.Any, "any value"),
    ];

    private static Truth AcceptsList(ParameterType type, ListValue list)
    {
        if (type.HasFlag(ParameterType.Array))
        {
            return Truth.True;
        }

        Truth numbers = type.HasFlag(ParameterType.NumberArray) ? AreAll(list, ValueKind.Number) : Truth.False;
        Truth strings = type.HasFlag(ParameterType.StringArray) ? AreAll(list, ValueKind.String) : Truth.False;
        return numbers == Truth.True || strings == Truth.True ? Truth.True
            : numbers == Truth.Unknown || strings == Truth.Unknown ? Truth.Unknown
            : Truth.False;
    }

    private static Truth AreAll(ListValue list, ValueKind kind)
    {
        Truth all = list.MaxOthers == 0 ? Truth.True : Truth.Unknown;
        foreach (AbstractValue element in list.Known)
        {
            ValueKind actual = ValueKinds.Of(element);
            if (actual != kind)
            {
                if (actual != ValueKind.Unknown)
                {
                    return Truth.False;
                }

                all = Truth.Unknown;
            }
        }

        return all;
    }

    private static Truth From(bool value) => value ? Truth.True : Truth.False;
}

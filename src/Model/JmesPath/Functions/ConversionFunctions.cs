using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

internal static class ConversionFunctions
{
    public static AbstractValue NotNull(ImmutableArray<AbstractValue> arguments)
    {
        AbstractValue? result = null;
        foreach (AbstractValue argument in arguments)
        {
            if (argument is NullValue)
            {
                continue;
            }

            AbstractValue present = argument is AnyValue ? AnyValue.Something with { Origin = argument.Origin } : argument;
            result = result is null ? present : AbstractValues.Join(result, present);
            if (argument.IsNeverNull())
            {
                return result;
            }
        }

        return result is null ? new NullValue() : Projection.OrNull(result);
    }

    public static AbstractValue ToArray(ImmutableArray<AbstractValue> arguments) => arguments[0] switch
    {
        ListValue list => list,
        AnyValue => ListValue.Any,
        _ => ListValue.Of(ImmutableArray.Create(arguments[0])),
    };

    public static AbstractValue ToNumber(ImmutableArray<AbstractValue> arguments) => arguments[0] switch
    {
        NumberValue or NumberInRange => arguments[0],
        TextValue text => ParseNumber(text.Text),
        TextOfLength or BlobValue => Projection.OrNull(NumberInRange.Unbounded),
        AnyValue => AnyValue.Anything,
        _ => new NullValue(),
    };

    public static AbstractValue ToText(ImmutableArray<AbstractValue> arguments)
    {
        if (ValueKinds.Of(arguments[0]) == ValueKind.String)
        {
            return arguments[0];
        }

        return AbstractValueJson.Write(arguments[0]) is { } json ? new TextValue(json) : new TextOfLength(0, null);
    }

    public static AbstractValue Type(ImmutableArray<AbstractValue> arguments)
    {
        ValueKind kind = ValueKinds.Of(arguments[0]);
        return kind == ValueKind.Unknown ? new TextOfLength("null".Length, "boolean".Length) : new TextValue(kind.Name());
    }

    private static AbstractValue ParseNumber(string text) =>
        JsonLiteral.Parse(text) is { } value && ValueKinds.Of(value) == ValueKind.Number ? value : new NullValue();
}

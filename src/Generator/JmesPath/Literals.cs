using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Model.Values;

namespace Smithwright.Generator.JmesPath;

/// <summary>The literals of an expression as C#.</summary>
internal static class Literals
{
    // 2^53: from here on a double skips whole numbers.
    private const double LargestSafeInteger = 9007199254740992;

    /// <summary>The code of a literal; null of one with a number that no double holds.</summary>
    public static CompiledValue? Of(AbstractValue value)
    {
        switch (value)
        {
            case NullValue:
                return CompiledValue.Null;
            case BooleanValue boolean:
                return CompiledValue.Boolean(boolean.Value ? Code.True : Code.False);
            case TextValue text:
                return CompiledValue.Text(new Code(Literal.String(text.Text)));
            case NumberValue number:
                return OfNumber(number.Value);
            case ListValue list when list.Known.Length > 0 && list.Known.All(item => item is TextValue):
                return new CompiledValue(new ListValueShape(TextValueShape.String), Code.Call("Jmes::JmesPath.List", list.Known.Select(item => Of(item)!.Code).ToArray()));
            case ListValue list:
                return Dynamic(list.Known, "Jmes::JmesPath.List<Jmes::JmesValue>") is { } items ? new CompiledValue(new ListValueShape(new DynamicValueShape()), items) : null;
            default:
                return Dynamic(value) is { } code ? CompiledValue.Object(code) : null;
        }
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static CompiledValue OfNumber(double value)
    {
        Binding binding = value < 0 ? Binding.Unary : Binding.Primary;
        bool whole = Math.Abs(value) < LargestSafeInteger && Math.Floor(value).Equals(value);
        return whole
            ? new CompiledValue(NumberValueShape.Int32, new Code(((long)value).ToString(CultureInfo.InvariantCulture) + (Math.Abs(value) > int.MaxValue ? "L" : ""), binding))
            : CompiledValue.Number(new Code(value.ToString("R", CultureInfo.InvariantCulture) + "D", binding));
    }

    private static Code? Dynamic(AbstractValue value) => value switch
    {
        ListValue list => Dynamic(list.Known, "Jmes::JmesValue.Array"),
        MapValue map => Dynamic(map),
        NullValue or BooleanValue or TextValue or NumberValue => Scalars.ToDynamic(Of(value)!),
        _ => null,
    };

    private static Code? Dynamic(IEnumerable<AbstractValue> items, string function)
    {
        Code?[] all = items.Select(Dynamic).ToArray();
        return all.Contains(null) ? null : Code.Call(function, all!);
    }

    private static Code? Dynamic(MapValue map)
    {
        Code?[] values = map.Entries.Select(entry => Dynamic(entry.Value)).ToArray();
        return values.Contains(null) ? null : Code.Call(
            "Jmes::JmesValue.Object",
            map.Entries.Select((entry, index) => new Code($"({Literal.String(((TextValue)entry.Key).Text)}, {values[index]!.Text})")).ToArray());
    }
}

using System.Globalization;
using Smithwright.Generator.Emission;
using Smithwright.Model.Values;

namespace Smithwright.Generator.Validation.Conditions;

/// <summary>The literals of an expression as C#.</summary>
internal static class Literals
{
    // 2^53: from here on a double skips whole numbers.
    private const double LargestSafeInteger = 9007199254740992;

    /// <summary>The code of a literal; null of a number that no double can hold.</summary>
    public static Term? Of(AbstractValue value) => value switch
    {
        NullValue => Term.Null,
        BooleanValue boolean => Term.Boolean(boolean.Value ? Code.True : Code.False),
        TextValue text => Term.Text(new Code(Literal.String(text.Text))),
        NumberValue number => OfNumber(number.Value),
        ListValue list => OfList(list.Known.Select(Of).ToArray()),
        MapValue map => OfMap(map),
        _ => null,
    };

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Term OfNumber(double value)
    {
        Binding binding = value < 0 ? Binding.Unary : Binding.Primary;
        bool whole = Math.Abs(value) < LargestSafeInteger && Math.Floor(value).Equals(value);
        return whole
            ? new Term(NumberForm.Int32, new Code(((long)value).ToString(CultureInfo.InvariantCulture) + (Math.Abs(value) > int.MaxValue ? "L" : ""), binding))
            : Term.Number(new Code(value.ToString("R", CultureInfo.InvariantCulture) + "D", binding));
    }

    private static Term? OfList(Term?[] items)
    {
        if (items.Length > 0 && items.All(item => item is { Form: TextForm }))
        {
            return new Term(new ListForm(TextForm.String), Code.Call("JmesPath.List<string>", items.Select(item => item!.Code).ToArray()));
        }

        return items.Contains(null)
            ? null
            : new Term(new ListForm(new DynamicForm()), Code.Call("JmesPath.List<JmesValue>", items.Select(item => Scalars.ToDynamic(item!)).ToArray()));
    }

    private static Term? OfMap(MapValue map)
    {
        var members = new List<Code>();
        foreach (MapEntry entry in map.Entries)
        {
            if (Of(entry.Value) is not { } value)
            {
                return null;
            }

            members.Add(new Code($"({Literal.String(((TextValue)entry.Key).Text)}, {Scalars.ToDynamic(value).Text})"));
        }

        return Term.Dynamic(Code.Call("JmesValue.Object", members.ToArray()));
    }
}

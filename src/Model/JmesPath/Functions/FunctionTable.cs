using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary>The built-in functions of the JMESPath specification.</summary>
internal static class FunctionTable
{
    private const ParameterType Number = ParameterType.Number;
    private const ParameterType String = ParameterType.String;
    private const ParameterType Array = ParameterType.Array;
    private const ParameterType Object = ParameterType.Object;
    private const ParameterType Reference = ParameterType.Reference;
    private const ParameterType Numbers = ParameterType.NumberArray;
    private const ParameterType Strings = ParameterType.StringArray;
    private const ParameterType Any = ParameterType.Any;

    private static readonly Dictionary<string, JmesPathFunction> Functions = All().ToDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Functions.Keys;

    public static JmesPathFunction? Find(string name) => Functions.TryGetValue(name, out JmesPathFunction? function) ? function : null;

    private static IEnumerable<JmesPathFunction> All() =>
    [
        Of("abs", ResultTypes.Number, NumberFunctions.Abs, Number),
        Of("avg", ResultTypes.NumberOrNull, NumberFunctions.Average, Numbers),
        Of("ceil", ResultTypes.Number, NumberFunctions.Ceiling, Number),
        Of("contains", ResultTypes.Boolean, ContainsFunction.Apply, Array | String, Any),
        Of("ends_with", ResultTypes.Boolean, StringFunctions.EndsWith, String, String),
        Of("floor", ResultTypes.Number, NumberFunctions.Floor, Number),
        Of("join", ResultTypes.String, StringFunctions.Join, String, Strings),
        Of("keys", ResultTypes.Strings, ObjectFunctions.Keys, Object),
        Of("length", ResultTypes.Number, LengthFunction.Apply, String | Array | Object),
        Of("map", ResultTypes.Mapped, ListFunctions.Map, Reference, Array),
        Of("max", ResultTypes.ElementOrNull, OrderFunctions.Max, Numbers | Strings),
        Of("max_by", ResultTypes.ElementOrNull, KeyedOrderFunctions.MaxBy, Array, Reference),
        Variadic("merge", ResultTypes.Merged, ObjectFunctions.Merge, Object),
        Of("min", ResultTypes.ElementOrNull, OrderFunctions.Min, Numbers | Strings),
        Of("min_by", ResultTypes.ElementOrNull, KeyedOrderFunctions.MinBy, Array, Reference),
        Variadic("not_null", ResultTypes.FirstPresent, ConversionFunctions.NotNull, Any),
        Of("reverse", ResultTypes.SameAsFirst, ListFunctions.Reverse, String | Array),
        Of("sort", ResultTypes.SameAsFirst, OrderFunctions.Sort, Numbers | Strings),
        Of("sort_by", ResultTypes.SameAsFirst, KeyedOrderFunctions.SortBy, Array, Reference),
        Of("starts_with", ResultTypes.Boolean, StringFunctions.StartsWith, String, String),
        Of("sum", ResultTypes.Number, NumberFunctions.Sum, Numbers),
        Of("to_array", ResultTypes.InArray, ConversionFunctions.ToArray, Any),
        Of("to_number", ResultTypes.ToNumber, ConversionFunctions.ToNumber, Any),
        Of("to_string", ResultTypes.String, ConversionFunctions.ToText, Any),
        Of("type", ResultTypes.String, ConversionFunctions.Type, Any),
        Of("values", ResultTypes.Values, ObjectFunctions.Values, Object),
    ];

    private static JmesPathFunction Of(
        string name,
        Func<ImmutableArray<JmesPathType>, JmesPathType> result,
        Func<ImmutableArray<AbstractValue>, AbstractValue> apply,
        params ParameterType[] parameters) => new(name, parameters.ToImmutableArray(), false, result, apply);

    private static JmesPathFunction Variadic(
        string name,
        Func<ImmutableArray<JmesPathType>, JmesPathType> result,
        Func<ImmutableArray<AbstractValue>, AbstractValue> apply,
        params ParameterType[] parameters) => new(name, parameters.ToImmutableArray(), true, result, apply);
}

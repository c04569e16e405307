using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary><c>length</c>: scalar values of a string, elements of a list, entries of an object.</summary>
internal static class LengthFunction
{
    public static AbstractValue Apply(ImmutableArray<AbstractValue> arguments) => Of(arguments[0]).ToNumber();

    private static CountInterval Of(AbstractValue value) => value switch
    {
        ListValue list => new CountInterval(list.MinCount, list.MaxCount),
        MapValue or StructureValue => ObjectView.Of(value)!.Count,
        _ => CountInterval.OfText(value),
    };
}

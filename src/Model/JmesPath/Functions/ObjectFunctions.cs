using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

internal static class ObjectFunctions
{
    public static AbstractValue Keys(ImmutableArray<AbstractValue> arguments) => ObjectView.Of(arguments[0])!.Keys;

    public static AbstractValue Values(ImmutableArray<AbstractValue> arguments) => ObjectView.Of(arguments[0])!.Values;

    /// <summary>All entries of all objects; of entries with the same name the last wins.</summary>
    public static AbstractValue Merge(ImmutableArray<AbstractValue> arguments)
    {
        List<string> order = [];
        Dictionary<string, MapEntry> merged = new(StringComparer.Ordinal);
        foreach (ObjectView view in arguments.Select(argument => ObjectView.Of(argument)!))
        {
            if (!view.IsClosed)
            {
                return MapValue.Any;
            }

            foreach (MapEntry entry in view.Entries)
            {
                string name = ((TextValue)entry.Key).Text;
                if (!merged.ContainsKey(name))
                {
                    order.Add(name);
                }

                merged[name] = entry;
            }
        }

        return MapValue.Of(order.Select(name => merged[name]).ToImmutableArray());
    }
}

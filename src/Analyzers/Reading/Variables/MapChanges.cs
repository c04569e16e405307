using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>
/// What becomes of dictionaries when they are changed. How a dictionary compares its keys is not followed: keys that differ only in case may be
/// the same, and two keys are the same for certain only if their texts are.
/// </summary>
internal static class MapChanges
{
    public static AbstractValue Apply(IOperation change, MapValue map, IValueReader reader) => change switch
    {
        IInvocationOperation call => Call(call.TargetMethod.Name, map, call.Arguments.Select(argument => reader.Read(argument.Value)).ToArray()),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ } key] } } set => Set(map, new MapEntry(reader.Read(key.Value), reader.Read(set.Value))),
        _ => AnyValue.Something,
    };

    private static AbstractValue Call(string method, MapValue map, AbstractValue[] arguments) => (method, arguments) switch
    {
        // A key that is there already throws.
        ("Add", [{ } key, { } value]) => With(map, new MapEntry(key, value)),
        ("TryAdd", [{ } key, { } value]) => TryAdd(map, new MapEntry(key, value)),
        ("Remove", [{ } key, ..]) => Remove(map, key),
        ("Clear", []) => Maps.Empty,
        ("EnsureCapacity" or "TrimExcess", _) => map,
        _ => AnyValue.Something,
    };

    private static MapValue Set(MapValue map, MapEntry entry)
    {
        int same = map.Entries.ToList().FindIndex(other => Compare(other.Key, entry.Key) == true);
        if (same >= 0)
        {
            return map with { Entries = map.Entries.SetItem(same, entry) };
        }

        MapEntry[] others = map.Entries.Where(other => Compare(other.Key, entry.Key) == false).ToArray();
        return map.Complete && others.Length == map.Entries.Length ? With(map, entry) : PerhapsWith(map, others);
    }

    private static MapValue TryAdd(MapValue map, MapEntry entry)
    {
        if (map.Entries.Any(other => Compare(other.Key, entry.Key) == true))
        {
            return map;
        }

        return map.Complete && map.Entries.All(other => Compare(other.Key, entry.Key) == false) ? With(map, entry) : PerhapsWith(map, map.Entries);
    }

    private static MapValue Remove(MapValue map, AbstractValue key)
    {
        ImmutableArray<MapEntry> others = map.Entries.Where(other => Compare(other.Key, key) == false).ToImmutableArray();
        bool isCertain = others.Length == map.Entries.Length
            ? map.Complete
            : map.Entries.Length - others.Length == 1 && map.Entries.Any(other => Compare(other.Key, key) == true);
        if (!isCertain)
        {
            return new MapValue(others, false, Math.Max(map.MinCount - 1, others.Length), map.MaxCount);
        }

        int removed = map.Entries.Length - others.Length;
        return new MapValue(others, map.Complete, map.MinCount - removed, map.MaxCount - removed);
    }

    private static MapValue With(MapValue map, MapEntry entry) =>
        new(map.Entries.Add(entry), map.Complete, map.MinCount + 1, map.MaxCount + 1);

    /// <summary>A map that has one entry more, or one of its entries replaced; the entries that are given stay in any case.</summary>
    private static MapValue PerhapsWith(MapValue map, IReadOnlyCollection<MapEntry> entries) =>
        new(entries.ToImmutableArray(), false, Math.Max(map.MinCount, 1), map.MaxCount + 1);

    /// <summary>Whether two keys are the same to the dictionary, or <see langword="null"/> if that depends.</summary>
    private static bool? Compare(AbstractValue left, AbstractValue right) => (left, right) switch
    {
        (TextValue one, TextValue other) when one.Text == other.Text => true,
        (TextValue one, TextValue other) when !string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };
}

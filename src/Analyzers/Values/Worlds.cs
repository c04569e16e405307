using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// The values that a value with branches inside stands for, one for each way of deciding them. Branches are taken for independent, which
/// only adds ways. Where there are too many, a branch becomes unknown.
/// </summary>
internal static class Worlds
{
    private const int MaxWorlds = 64;

    public static IReadOnlyList<AbstractValue> Of(AbstractValue value) => value switch
    {
        OneOfValue oneOf => oneOf.Options.SelectMany(option => Of(option with { Origin = oneOf.Origin })).ToArray(),
        ListValue list => Each(list.Known, known => list with { Known = known }, list),
        MapValue map => Each(
            map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }).ToImmutableArray(),
            parts => map with { Entries = Enumerable.Range(0, map.Entries.Length).Select(i => new MapEntry(parts[2 * i], parts[(2 * i) + 1])).ToImmutableArray() },
            map),
        StructureValue structure => Each(
            structure.Members.Values.ToImmutableArray(),
            parts => WithMembers(structure, parts),
            structure),
        _ => new[] { value },
    };

    private static StructureValue WithMembers(StructureValue structure, ImmutableArray<AbstractValue> values)
    {
        // A member that is null in this world is absent, as one that nobody sets.
        IEnumerable<KeyValuePair<string, AbstractValue>> members = structure.Members.Keys
            .Select((name, index) => new KeyValuePair<string, AbstractValue>(name, values[index]))
            .Where(member => !structure.Complete || member.Value is not NullValue);
        return structure with { Members = members.ToImmutableDictionary() };
    }

    private static IReadOnlyList<AbstractValue> Each(
        ImmutableArray<AbstractValue> parts, Func<ImmutableArray<AbstractValue>, AbstractValue> build, AbstractValue original)
    {
        IReadOnlyList<AbstractValue>[] choices = parts.Select(Of).ToArray();
        if (choices.Select((choice, index) => choice.Count == 1 && ReferenceEquals(choice[0], parts[index])).All(same => same))
        {
            return new[] { original };
        }

        List<AbstractValue[]> ways = [[.. parts]];
        long count = 1;
        for (int i = 0; i < choices.Length; i++)
        {
            IReadOnlyList<AbstractValue> choice = choices[i];
            count *= choice.Count;
            IReadOnlyList<AbstractValue> followed = count <= MaxWorlds ? choice : new[] { new UnknownValue(choice.All(OneOfValue.IsNotNull)) };
            count = count <= MaxWorlds ? count : count / choice.Count;
            ways = [.. ways.SelectMany(way => followed.Select((option, index) => With(way, i, option, isLast: index == followed.Count - 1)))];
        }

        return ways.Select(way => build(way.ToImmutableArray())).ToArray();
    }

    /// <summary>A way with another part; the last one made of it may be the way itself.</summary>
    private static AbstractValue[] With(AbstractValue[] way, int index, AbstractValue part, bool isLast)
    {
        AbstractValue[] changed = isLast ? way : (AbstractValue[])way.Clone();
        changed[index] = part;
        return changed;
    }
}

using System.Collections.Immutable;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules.Conditions;

/// <summary>
/// The values that a value with branches may be, one for each combination of decisions. Branches are treated as independent, which
/// only adds combinations. Where there are too many, a branch becomes unknown.
/// </summary>
internal static class PossibleValues
{
    private const int MaxCombinations = 64;

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
        // A member that is null in this combination is absent, like one that nobody sets.
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

        List<AbstractValue[]> combinations = [[.. parts]];
        long count = 1;
        for (int i = 0; i < choices.Length; i++)
        {
            IReadOnlyList<AbstractValue> choice = choices[i];
            count *= choice.Count;
            IReadOnlyList<AbstractValue> followed = count <= MaxCombinations ? choice : new[] { new AnyValue(choice.All(OneOfValue.IsNotNull)) };
            count = count <= MaxCombinations ? count : count / choice.Count;
            combinations = [.. combinations.SelectMany(combination => followed.Select((option, index) => With(combination, i, option, isLast: index == followed.Count - 1)))];
        }

        return combinations.Select(combination => build(combination.ToImmutableArray())).ToArray();
    }

    /// <summary>A combination with another part; the last one made from it may reuse its array.</summary>
    private static AbstractValue[] With(AbstractValue[] combination, int index, AbstractValue part, bool isLast)
    {
        AbstractValue[] changed = isLast ? combination : (AbstractValue[])combination.Clone();
        changed[index] = part;
        return changed;
    }
}

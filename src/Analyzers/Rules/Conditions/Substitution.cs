using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules.Conditions;

/// <summary>What a value would be if one expression in it were another text.</summary>
internal static class Substitution
{
    /// <summary>The value with everything of this origin replaced, or <see langword="null"/> if a map would then have a key twice.</summary>
    public static AbstractValue? Replace(AbstractValue value, object origin, string text)
    {
        if (ReferenceEquals(value.Origin, origin) && value is TextValue)
        {
            return new TextValue(text) { Origin = origin };
        }

        switch (value)
        {
            case ListValue list:
                return All(list.Known, origin, text) is { } items ? list with { Known = items } : null;
            case MapValue map:
                return Entries(map, origin, text);
            case StructureValue structure:
                ImmutableArray<string> names = structure.Members.Keys.ToImmutableArray();
                return All(names.Select(name => structure.Members[name]), origin, text) is { } members
                    ? structure with { Members = names.Zip(members, (name, member) => (name, member)).ToImmutableDictionary(pair => pair.name, pair => pair.member) }
                    : null;
            default:
                return value;
        }
    }

    private static MapValue? Entries(MapValue map, object origin, string text)
    {
        if (All(map.Entries.Select(entry => entry.Key), origin, text) is not { } keys
            || All(map.Entries.Select(entry => entry.Value), origin, text) is not { } values
            || keys.OfType<TextValue>().GroupBy(key => key.Text, StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            return null;
        }

        return map with { Entries = keys.Zip(values, (key, value) => new MapEntry(key, value)).ToImmutableArray() };
    }

    private static ImmutableArray<AbstractValue>? All(IEnumerable<AbstractValue> values, object origin, string text)
    {
        AbstractValue?[] replaced = values.Select(value => Replace(value, origin, text)).ToArray();
        return replaced.Contains(null) ? null : replaced.OfType<AbstractValue>().ToImmutableArray();
    }
}

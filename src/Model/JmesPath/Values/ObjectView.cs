using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>
/// A map or a structure as JMESPath's object. <paramref name="Entries"/> are certainly in it; <paramref name="HasAll"/> says that they are all of
/// them, <paramref name="Ordered"/> that they stand in the order in which JSON has them.
/// </summary>
internal sealed record ObjectView(
    ImmutableArray<MapEntry> Entries, ImmutableArray<MapEntry> PossibleEntries, bool HasAll, bool Ordered, CountInterval Count)
{
    public static ObjectView? Of(AbstractValue value) => value switch
    {
        MapValue map => OfMap(map),
        StructureValue structure => OfStructure(structure),
        _ => null,
    };

    /// <summary>Whether every entry and its name are known, and nothing else is in the object.</summary>
    public bool IsClosed => HasAll && PossibleEntries.IsEmpty && Entries.All(entry => entry.Key is TextValue);

    public ListValue Keys => ToList(entry => entry.Key);

    public ListValue Values => ToList(entry => entry.Value);

    /// <summary>The value of a name; null when the object certainly lacks it.</summary>
    public AbstractValue Find(string name)
    {
        if (Index is { } index)
        {
            return index.TryGetValue(name, out MapEntry? entry) ? entry.Value : PossibleOr(name, HasAll ? new NullValue() : AnyValue.Anything);
        }

        TextValue key = new(name);
        AbstractValue found = HasAll ? new NullValue() : AnyValue.Anything;
        foreach (MapEntry entry in Entries)
        {
            switch (ValueEquality.Compare(entry.Key, key))
            {
                case Truth.True:
                    return entry.Value;
                case Truth.Unknown:
                    found = AbstractValues.Join(found, entry.Value);
                    break;
            }
        }

        return PossibleOr(name, found);
    }

    /// <summary>Whether the object certainly has, or certainly lacks, an entry of this name.</summary>
    public Truth Has(string name)
    {
        if (Index?.ContainsKey(name) == true)
        {
            return Truth.True;
        }

        TextValue key = new(name);
        Truth has = HasAll && !PossibleEntries.Any(entry => ((TextValue)entry.Key).Text == name) ? Truth.False : Truth.Unknown;
        foreach (MapEntry entry in Index is null ? Entries : ImmutableArray<MapEntry>.Empty)
        {
            Truth same = ValueEquality.Compare(entry.Key, key);
            if (same == Truth.True)
            {
                return Truth.True;
            }

            has = same == Truth.Unknown ? Truth.Unknown : has;
        }

        return has;
    }

    /// <summary>The entries by their names, for views that are asked for many; <see langword="null"/> until <see cref="Indexed"/>, or where a name is not known.</summary>
    private Dictionary<string, MapEntry>? Index { get; init; }

    /// <summary>The same view, made to be asked for every name.</summary>
    public ObjectView Indexed()
    {
        Dictionary<string, MapEntry> index = new(StringComparer.Ordinal);
        foreach (MapEntry entry in Entries)
        {
            if (entry.Key is not TextValue key)
            {
                return this;
            }

            // Of entries with the same key the first is found.
            if (!index.ContainsKey(key.Text))
            {
                index.Add(key.Text, entry);
            }
        }

        return this with { Index = index };
    }

    private AbstractValue PossibleOr(string name, AbstractValue otherwise) =>
        PossibleEntries.FirstOrDefault(entry => ((TextValue)entry.Key).Text == name) is { } possible ? possible.Value : otherwise;

    private ListValue ToList(Func<MapEntry, AbstractValue> part)
    {
        bool complete = Ordered && HasAll && PossibleEntries.IsEmpty && Count.Max == Entries.Length && Count.Min == Entries.Length;
        return new ListValue(Entries.Select(part).ToImmutableArray(), complete, Count.Min, Count.Max);
    }

    private static ObjectView OfMap(MapValue map) => new(
        map.Entries, ImmutableArray<MapEntry>.Empty, map.HasAll, true, new CountInterval(map.MinCount, map.MaxCount));

    private static ObjectView OfStructure(StructureValue structure)
    {
        ImmutableArray<MapEntry>.Builder certain = ImmutableArray.CreateBuilder<MapEntry>();
        ImmutableArray<MapEntry>.Builder possible = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (KeyValuePair<string, AbstractValue> member in structure.Members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (member.Value is not NullValue)
            {
                MapEntry entry = new(new TextValue(member.Key), member.Value);
                (member.Value.IsNeverNull() ? certain : possible).Add(entry);
            }
        }

        // A single member has but one order; the order of several is that of the wire, which nothing fixes.
        return new ObjectView(
            certain.ToImmutable(),
            possible.ToImmutable(),
            structure.Complete,
            certain.Count <= 1,
            new CountInterval(certain.Count, structure.Complete ? certain.Count + possible.Count : null));
    }
}

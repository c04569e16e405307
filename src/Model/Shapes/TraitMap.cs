using System.Collections.Immutable;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Shapes;

/// <summary>The traits of a shape or member by their ids, for instance <c>smithy.api#length</c>. Equality is that of their values.</summary>
public sealed class TraitMap : IEquatable<TraitMap>
{
    // Few and small as a rule: looking through them is quicker than any index, and an array takes a third of the memory of a tree.
    private const int Few = 16;

    private readonly ImmutableArray<KeyValuePair<string, JsonNode>> _values;

    private TraitMap(ImmutableArray<KeyValuePair<string, JsonNode>> values) => _values = values;

    public static TraitMap Empty { get; } = new(ImmutableArray<KeyValuePair<string, JsonNode>>.Empty);

    /// <summary>The traits in the ordinal order of their ids.</summary>
    public ImmutableArray<KeyValuePair<string, JsonNode>> All => _values;

    public int Count => _values.Length;

    /// <summary>The traits by their ids, of which there is one each.</summary>
    public static TraitMap Of(IReadOnlyDictionary<string, JsonNode> values) => values.Count == 0
        ? Empty
        : new(values.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableArray());

    public bool Has(string id) => IndexOf(id) >= 0;

    public JsonNode? Get(string id) => IndexOf(id) is >= 0 and int index ? _values[index].Value : null;

    public string? GetString(string id) => (Get(id) as JsonString)?.Value;

    public TraitMap With(string id, JsonNode value)
    {
        KeyValuePair<string, JsonNode> trait = new(id, value);
        int index = IndexOf(id);
        if (index >= 0)
        {
            return new(_values.SetItem(index, trait));
        }

        index = 0;
        while (index < _values.Length && string.CompareOrdinal(_values[index].Key, id) < 0)
        {
            index++;
        }

        return new(_values.Insert(index, trait));
    }

    public TraitMap Without(string id) => IndexOf(id) is >= 0 and int index ? new(_values.RemoveAt(index)) : this;

    public bool Equals(TraitMap? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _values.Length != other._values.Length)
        {
            return false;
        }

        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i].Key != other._values[i].Key || !_values[i].Value.Equals(other._values[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TraitMap);

    public override int GetHashCode()
    {
        int hash = 5;
        foreach (KeyValuePair<string, JsonNode> pair in _values)
        {
            hash = unchecked((hash * 31) + (StringComparer.Ordinal.GetHashCode(pair.Key) ^ pair.Value.GetHashCode()));
        }

        return hash;
    }

    /// <summary>Whether the traits are not only equal, but written alike (<see cref="JsonNode.IsWrittenAs"/>).</summary>
    internal bool IsWrittenAs(TraitMap other) => ReferenceEquals(this, other)
        || (_values.Length == other._values.Length
            && _values.Zip(other._values, (left, right) => left.Key == right.Key && left.Value.IsWrittenAs(right.Value)).All(same => same));

    private int IndexOf(string id)
    {
        if (_values.Length > Few)
        {
            return SortedIndexOf(id);
        }

        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i].Key == id)
            {
                return i;
            }
        }

        return -1;
    }

    private int SortedIndexOf(string id)
    {
        (int low, int high) = (0, _values.Length - 1);
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(_values[middle].Key, id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}

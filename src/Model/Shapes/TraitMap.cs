using System.Collections.Immutable;

namespace Smithwright.Model;


/// <summary>The traits of a shape or member by their ids, for instance <c>smithy.api#length</c>. Equality is that of their values.</summary>
public sealed class TraitMap : IEquatable<TraitMap>
{
    private readonly ImmutableSortedDictionary<string, JsonNode> _values;

    public TraitMap(ImmutableSortedDictionary<string, JsonNode> values) => _values = values;

    public static TraitMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, JsonNode>(StringComparer.Ordinal));

    public IEnumerable<KeyValuePair<string, JsonNode>> All => _values;

    public int Count => _values.Count;

    public bool Has(string id) => _values.ContainsKey(id);

    public JsonNode? Get(string id) => _values.TryGetValue(id, out JsonNode? value) ? value : null;

    public string? GetString(string id) => (Get(id) as JsonString)?.Value;

    public TraitMap With(string id, JsonNode value) => new(_values.SetItem(id, value));

    public TraitMap Without(string id) => new(_values.Remove(id));

    public bool Equals(TraitMap? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _values.Count == other._values.Count && _values.SequenceEqual(other._values));

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
}

using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>Traits that are added to one another: lists are joined, and of other values the first stays.</summary>
internal sealed class MergedTraits
{
    private readonly Dictionary<string, JsonNode> _values;
    private readonly Dictionary<string, ImmutableArray<JsonNode>.Builder> _joined = new(StringComparer.Ordinal);

    public MergedTraits(TraitMap first) => _values = first.All.ToDictionary(trait => trait.Key, trait => trait.Value, StringComparer.Ordinal);

    /// <summary>Adds a trait; the value that is there, if the trait contradicts it.</summary>
    public JsonNode? Add(string id, JsonNode value)
    {
        if (!_values.TryGetValue(id, out JsonNode? existing))
        {
            _values.Add(id, value);
            return null;
        }

        if (existing is JsonArray left && value is JsonArray right)
        {
            Join(id, left, right);
            return null;
        }

        return existing.Equals(value) ? null : existing;
    }

    public TraitMap ToTraits()
    {
        foreach (KeyValuePair<string, ImmutableArray<JsonNode>.Builder> joined in _joined)
        {
            _values[joined.Key] = new JsonArray(_values[joined.Key].Span, joined.Value.ToImmutable());
        }

        return TraitMap.Of(_values);
    }

    /// <summary>A list that equals all that there is so far says nothing new.</summary>
    private void Join(string id, JsonArray first, JsonArray next)
    {
        if (!_joined.TryGetValue(id, out ImmutableArray<JsonNode>.Builder? items))
        {
            if (first.Equals(next))
            {
                return;
            }

            _joined.Add(id, items = first.Items.ToBuilder());
        }
        else if (items.Count == next.Items.Length && items.SequenceEqual(next.Items))
        {
            return;
        }

        items.AddRange(next.Items);
    }
}

using System.Collections.Immutable;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>Joins metadata (https://smithy.io/2.0/spec/model.html#merging-metadata): lists under one name are joined, anything else has to be the same.</summary>
internal static class MetadataMerge
{
    /// <summary>The metadata by its names; null where there is none.</summary>
    public static JsonObject? Merge(IEnumerable<JsonProperty> properties, ProblemSink problems)
    {
        Dictionary<string, JsonProperty> merged = new(StringComparer.Ordinal);
        Dictionary<string, ImmutableArray<JsonNode>.Builder> lists = new(StringComparer.Ordinal);
        List<string> names = new();
        foreach (JsonProperty property in properties)
        {
            if (!merged.TryGetValue(property.Name, out JsonProperty? first))
            {
                names.Add(property.Name);
                merged.Add(property.Name, property);
            }
            else if (first.Value is JsonArray left && property.Value is JsonArray right)
            {
                if (!lists.TryGetValue(property.Name, out ImmutableArray<JsonNode>.Builder? items))
                {
                    lists.Add(property.Name, items = left.Items.ToBuilder());
                }

                items.AddRange(right.Items);
            }
            else if (!first.Value.Equals(property.Value))
            {
                problems.Add(
                    ProblemIds.ConflictingDefinition,
                    property.NameSpan,
                    $"Metadata '{property.Name}' already has another value in {Path.GetFileName(first.NameSpan.Path)}.");
            }
        }

        return names.Count == 0 ? null : new JsonObject(merged[names[0]].NameSpan, names.Select(Joined).ToImmutableArray());

        JsonProperty Joined(string name) => lists.TryGetValue(name, out ImmutableArray<JsonNode>.Builder? items)
            ? merged[name] with { Value = new JsonArray(merged[name].Value.Span, items.ToImmutable()) }
            : merged[name];
    }
}

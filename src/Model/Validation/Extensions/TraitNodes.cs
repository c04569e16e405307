using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Reads values of traits whose form was checked before, or whose parts may be left out.</summary>
internal static class TraitNodes
{
    public static JsonObject? Object(GraphShape shape, string trait) => shape.Traits.Get(trait) as JsonObject;

    public static string? Text(JsonNode? node) => (node as JsonString)?.Value;

    public static bool IsTrue(JsonNode? node) => node is JsonBoolean { Value: true };

    public static ImmutableArray<JsonProperty> Members(JsonNode? node) => (node as JsonObject)?.Properties ?? ImmutableArray<JsonProperty>.Empty;

    public static ImmutableArray<JsonNode> Items(JsonNode? node) => (node as JsonArray)?.Items ?? ImmutableArray<JsonNode>.Empty;

    public static IEnumerable<string> Texts(JsonNode? node) => Items(node).OfType<JsonString>().Select(text => text.Value);

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{SingleLine.Of(name)}'"));

    /// <summary>Names that occur more than once.</summary>
    public static IEnumerable<string> Repeated(IEnumerable<string> names, StringComparer comparer) => names.GroupBy(name => name, comparer).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}

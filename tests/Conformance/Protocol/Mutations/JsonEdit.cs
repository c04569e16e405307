using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Copies of JSON values with one piece replaced or left out.</summary>
internal static class JsonEdit
{
    public static JsonObject With(JsonElement value, string name, JsonNode? member)
    {
        JsonObject copy = JsonObject.Create(value)!;
        copy[name] = member;
        return copy;
    }

    public static JsonObject Without(JsonElement value, string name)
    {
        JsonObject copy = JsonObject.Create(value)!;
        copy.Remove(name);
        return copy;
    }

    public static JsonArray With(JsonElement value, int index, JsonNode? item)
    {
        JsonArray copy = JsonArray.Create(value)!;
        copy[index] = item;
        return copy;
    }

    public static JsonArray Without(JsonElement value, int index)
    {
        JsonArray copy = JsonArray.Create(value)!;
        copy.RemoveAt(index);
        return copy;
    }

    /// <summary>A list of texts with one more; the list may be absent.</summary>
    public static JsonArray Appended(JsonElement owner, string list, string text)
    {
        JsonArray copy = owner.TryGetProperty(list, out JsonElement given) ? JsonArray.Create(given)! : [];
        copy.Add(text);
        return copy;
    }

    /// <summary>The value as an element that nothing else refers to.</summary>
    public static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node);
}

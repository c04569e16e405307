using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>Takes JSON values for what they must be, and reports those that are something else (SMW0002).</summary>
internal sealed class NodeReader(ProblemSink problems)
{
    public void Report(SourceSpan span, string message) => problems.Add(ProblemIds.UnknownFormat, span, message);

    public JsonObject? Object(JsonNode node, string what) => node as JsonObject ?? Wrong<JsonObject>(node, what, "an object");

    public JsonArray? Array(JsonNode node, string what) => node as JsonArray ?? Wrong<JsonArray>(node, what, "an array");

    public JsonString? String(JsonNode node, string what) => node as JsonString ?? Wrong<JsonString>(node, what, "a string");

    /// <summary>A string member that may be absent.</summary>
    public string? OptionalString(JsonObject node, string name) =>
        node[name] is JsonNode value ? String(value, $"\"{name}\"")?.Value : null;

    /// <summary>An object member that may be absent.</summary>
    public JsonObject? OptionalObject(JsonObject node, string name) =>
        node[name] is JsonNode value ? Object(value, $"\"{name}\"") : null;

    public ImmutableArray<JsonNode> OptionalArray(JsonObject node, string name) =>
        node[name] is JsonNode value && Array(value, $"\"{name}\"") is JsonArray array ? array.Items : ImmutableArray<JsonNode>.Empty;

    /// <summary>The members of an object member that may be absent.</summary>
    public ImmutableArray<JsonProperty> OptionalProperties(JsonObject node, string name) =>
        OptionalObject(node, name)?.Properties ?? ImmutableArray<JsonProperty>.Empty;

    /// <summary>A string that must be the absolute id of a shape.</summary>
    public Located<ShapeId>? Id(JsonNode node, string what, bool mayNameMember = false) =>
        String(node, what) is JsonString text && Id(text.Value, text.Span, mayNameMember) is ShapeId id
            ? new Located<ShapeId>(id, text.Span)
            : null;

    public ShapeId? Id(string text, SourceSpan span, bool mayNameMember)
    {
        if (ShapeId.TryParse(text, out ShapeId id) && (mayNameMember || id.Member is null))
        {
            return id;
        }

        Report(span, $"Expected an absolute shape id such as 'com.example#Shape', but found '{text}'.");
        return null;
    }

    /// <summary>An object that says <c>{"target": id}</c>.</summary>
    public Located<ShapeId>? Reference(JsonNode node, string what)
    {
        if (Object(node, what) is not JsonObject reference)
        {
            return null;
        }

        if (reference["target"] is JsonNode target)
        {
            // Whether a member can be referred to is decided where the reference is used.
            return Id(target, "\"target\"", mayNameMember: true);
        }

        CheckNames(reference, "target", "traits");
        Report(reference.Span, $"Expected {what} to have a \"target\".");
        return null;
    }

    public Located<ShapeId>? OptionalReference(JsonObject node, string name) =>
        node[name] is JsonNode value ? Reference(value, $"\"{name}\"") : null;

    /// <summary>An array of references that may be absent; the bad ones are reported and left out.</summary>
    public ImmutableArray<Located<ShapeId>> References(JsonObject node, string name) =>
        OptionalArray(node, name)
            .Select(item => Reference(item, $"every item of \"{name}\""))
            .Where(id => id.HasValue)
            .Select(id => id!.Value)
            .ToImmutableArray();

    /// <summary>
    /// Reports names that are probably meant to be one of the known, absent ones. Smithy lets other names pass, and so
    /// does this.
    /// </summary>
    public void CheckNames(JsonObject node, params string[] known)
    {
        foreach (JsonProperty property in node.Properties)
        {
            if (!known.Contains(property.Name)
                && NearestName.Find(property.Name, known) is string nearest
                && node[nearest] is null)
            {
                Report(property.NameSpan, $"Unknown name \"{property.Name}\"; did you mean \"{nearest}\"?");
            }
        }
    }

    private T? Wrong<T>(JsonNode node, string what, string expected)
        where T : JsonNode
    {
        string article = node is JsonObject or JsonArray ? "an " : node is JsonNull ? "" : "a ";
        Report(node.Span, $"Expected {what} to be {expected}, but found {article}{node.Kind}.");
        return null;
    }
}

using System.Text.Json;

namespace Smithwright.Conformance.Protocol;

/// <summary>What request and response tests have in common.</summary>
internal abstract class MessageCase(JsonElement json)
{
    private static readonly JsonElement NoParams = JsonElement.Parse("{}");

    public JsonElement Params => json.TryGetProperty("params", out JsonElement value) ? value : NoParams;

    public IReadOnlyDictionary<string, string> Headers => json.TryGetProperty("headers", out JsonElement headers)
        ? headers.EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!, StringComparer.OrdinalIgnoreCase)
        : new Dictionary<string, string>();

    /// <summary>The body; null asserts nothing, the empty text an empty body.</summary>
    public string? Body => Text("body");

    public string? BodyMediaType => Text("bodyMediaType");

    /// <summary>What is particular to the test's vendor.</summary>
    protected JsonElement Vendor => json.TryGetProperty("vendorParams", out JsonElement value) ? value : NoParams;

    protected string? Text(string property) => json.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    protected int Number(string property) => json.GetProperty(property).GetInt32();

    protected IReadOnlyList<string> Texts(string property) =>
        json.TryGetProperty(property, out JsonElement list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}

using System.Globalization;
using System.Text.Json;

namespace Smithwright.Conformance.Endpoints;

/// <summary>One of <c>smithy.rules#endpointTests</c>: parameters, or calls that amount to them, and the endpoint or error that they give.</summary>
internal sealed class EndpointCase(JsonElement json, int index)
{
    /// <summary>What the test says of itself, and where it stands, since that is not always unique.</summary>
    public string Id => string.Create(
        CultureInfo.InvariantCulture, $"{index + 1} {(json.TryGetProperty("documentation", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : "without a name")}");

    /// <summary>The values of parameters, by their names in the rules.</summary>
    public IReadOnlyDictionary<string, JsonElement> Params => Properties(json, "params");

    public IReadOnlyList<OperationInput> OperationInputs => json.TryGetProperty("operationInputs", out JsonElement inputs)
        ? [.. inputs.EnumerateArray().Select(input => new OperationInput(
            input.GetProperty("operationName").GetString()!,
            Properties(input, "operationParams"),
            Properties(input, "builtInParams"),
            Properties(input, "clientParams")))]
        : [];

    /// <summary>The text of the error; null when there is to be an endpoint.</summary>
    public string? Error => Expected.TryGetProperty("error", out JsonElement error) ? error.GetString() : null;

    public JsonElement Endpoint => Expected.GetProperty("endpoint");

    private JsonElement Expected => json.GetProperty("expect");

    private static Dictionary<string, JsonElement> Properties(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value)
        ? value.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal)
        : [];
}

/// <summary>A call.</summary>
/// <param name="Input">The members of its input.</param>
/// <param name="BuiltIns">What the client is told, by the names of Smithy's built-ins.</param>
/// <param name="ClientValues">What the client is told beside them.</param>
internal sealed record OperationInput(
    string Operation,
    IReadOnlyDictionary<string, JsonElement> Input,
    IReadOnlyDictionary<string, JsonElement> BuiltIns,
    IReadOnlyDictionary<string, JsonElement> ClientValues);

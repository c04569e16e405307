using System.Text.Json;

namespace Smithwright.Conformance.Server;

/// <summary>A case of <c>smithy.test#httpMalformedRequestTests</c> with its parameters filled in.</summary>
internal sealed class MalformedCase(JsonElement json)
{
    public string Id => json.GetProperty("caseId").GetString()!;

    public string Operation => json.GetProperty("operation").GetString()!;

    public string Protocol => json.GetProperty("protocol").GetString()!;

    public ServedRequest Request
    {
        get
        {
            JsonElement request = json.GetProperty("request");
            string query = request.TryGetProperty("queryParams", out JsonElement parameters) ? string.Join('&', parameters.EnumerateArray().Select(item => item.GetString())) : "";
            return new ServedRequest(
                request.GetProperty("method").GetString()!,
                request.GetProperty("uri").GetString()!,
                query,
                HeadersOf(request),
                System.Text.Encoding.UTF8.GetBytes(Text(request, "body") ?? ""));
        }
    }

    public int Status => json.GetProperty("response").GetProperty("code").GetInt32();

    public IReadOnlyDictionary<string, string> Headers => HeadersOf(json.GetProperty("response"));

    public string? Body => Text(json.GetProperty("response"), "contents");

    public string? MediaType => Text(json.GetProperty("response"), "mediaType");

    private static Dictionary<string, string> HeadersOf(JsonElement message) => message.TryGetProperty("headers", out JsonElement headers)
        ? headers.EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!, StringComparer.OrdinalIgnoreCase)
        : new(StringComparer.OrdinalIgnoreCase);

    private static string? Text(JsonElement message, string property) =>
        message.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

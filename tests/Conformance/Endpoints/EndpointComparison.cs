using System.Text.Json;
using Smithwright.Runtime.Endpoints;

namespace Smithwright.Conformance.Endpoints;

/// <summary>Compares an endpoint with the one that a test expects.</summary>
internal static class EndpointComparison
{
    /// <summary>The first difference; null when there is none.</summary>
    public static string? Difference(JsonElement expected, Endpoint actual)
    {
        string url = expected.GetProperty("url").GetString()!;
        if (url != actual.Url.OriginalString)
        {
            return $"the endpoint is {actual.Url.OriginalString}, not {url}";
        }

        return Compare("headers", Headers(expected), actual.Headers.Select(header => $"{header.Key}: {header.Value}"))
            ?? Compare("authSchemes", Schemes(expected), actual.AuthSchemes.Select(Text));
    }

    private static string? Compare(string what, IEnumerable<string> expected, IEnumerable<string> actual) =>
        expected.SequenceEqual(actual, StringComparer.Ordinal) ? null : $"{what} are [{string.Join(", ", actual)}], not [{string.Join(", ", expected)}]";

    private static IEnumerable<string> Headers(JsonElement endpoint) => endpoint.TryGetProperty("headers", out JsonElement headers)
        ? headers.EnumerateObject().SelectMany(header => header.Value.EnumerateArray(), (header, value) => $"{header.Name}: {value.GetString()}")
        : [];

    /// <summary>The names of the ways to sign that a test expects.</summary>
    public static IEnumerable<string> SchemesOf(JsonElement endpoint) => SchemeObjects(endpoint).Select(scheme => scheme.GetProperty("name").GetString()!);

    private static IEnumerable<string> Schemes(JsonElement endpoint) => SchemeObjects(endpoint)
        .Select(scheme => Text(new EndpointAuthScheme(scheme.GetProperty("name").GetString()!)
        {
            SigningName = scheme.TryGetProperty("signingName", out JsonElement name) ? name.GetString() : null,
            SigningRegion = scheme.TryGetProperty("signingRegion", out JsonElement region) ? region.GetString() : null,
            SigningRegionSet = scheme.TryGetProperty("signingRegionSet", out JsonElement set) ? [.. set.EnumerateArray().Select(item => item.GetString()!)] : [],
            DisableDoubleEncoding = scheme.TryGetProperty("disableDoubleEncoding", out JsonElement flag) && flag.GetBoolean(),
        }));

    private static IEnumerable<JsonElement> SchemeObjects(JsonElement endpoint) =>
        endpoint.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty("authSchemes", out JsonElement schemes)
            ? schemes.EnumerateArray()
            : [];

    private static string Text(EndpointAuthScheme scheme) =>
        $"{scheme.Name} {scheme.SigningName ?? "-"} {scheme.SigningRegion ?? "-"} ({string.Join(' ', scheme.SigningRegionSet)}) {(scheme.DisableDoubleEncoding ? "as sent" : "encoded twice")}";
}

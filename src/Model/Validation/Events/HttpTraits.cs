using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What the traits of HTTP say, read without a check of their form.</summary>
internal static class HttpTraits
{
    public static string? MethodOf(GraphShape operation) => Member(operation, "method");

    public static UriPatternParts? UriOf(GraphShape operation) => Member(operation, "uri") is { } uri ? UriPatternParts.Parse(uri) : null;

    /// <summary>The status code; 200 where none is written.</summary>
    public static int CodeOf(GraphShape operation) =>
        (operation.Traits.Get(TraitIds.Http) as JsonObject)?["code"] is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : 200;

    public static IEnumerable<GraphShape> Operations(ModelGraph graph) => graph.Operations.Where(operation => operation.Traits.Get(TraitIds.Http) is JsonObject);

    private static string? Member(GraphShape operation, string name) => ((operation.Traits.Get(TraitIds.Http) as JsonObject)?[name] as JsonString)?.Value;
}

using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>http</c> of an operation.</summary>
/// <param name="Method">The method of requests.</param>
/// <param name="Uri">The pattern of their address.</param>
/// <param name="Code">The status of responses that are no error.</param>
internal sealed record HttpTrait(string Method, string Uri, int Code)
{
    private const int DefaultCode = 200;

    public static HttpTrait? Of(TraitMap traits) =>
        traits.Get(TraitIds.Http) is JsonObject http && http["method"] is JsonString method && http["uri"] is JsonString uri
            ? new HttpTrait(method.Value, uri.Value, CodeOf(http["code"]))
            : null;

    private static int CodeOf(JsonNode? node) =>
        node is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : DefaultCode;
}

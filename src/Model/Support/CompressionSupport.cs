namespace Smithwright.Model.Support;

/// <summary>Bodies are compressed by gzip where the model allows it.</summary>
internal static class CompressionSupport
{
    private const string Gzip = "gzip";

    public static IEnumerable<Problem> Check(ServiceParts parts) => parts.Wanted
        .Select(operation => (operation.Traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"])
        .OfType<JsonArray>()
        .Where(encodings => !encodings.Items.Any(encoding => encoding is JsonString { Value: Gzip }))
        .Select(encodings => parts.Problem(encodings, $"Requests are not compressed: none of the encodings is '{Gzip}'."));
}

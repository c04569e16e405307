using System.Text;
using System.Text.Json;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares a body by its media type: JSON as JSON, everything else byte for byte.</summary>
internal static class BodyCheck
{
    public static string? Difference(string expected, string? mediaType, ReadOnlyMemory<byte> actual)
    {
        if (MediaTypes.IsJson(mediaType) && expected.Length > 0)
        {
            return Json(expected, actual);
        }

        return MediaTypes.BytesOf(expected, mediaType).AsSpan().SequenceEqual(actual.Span)
            ? null
            : $"the body is '{Encoding.UTF8.GetString(actual.Span)}' instead of '{expected}'";
    }

    private static string? Json(string expected, ReadOnlyMemory<byte> actual)
    {
        using JsonDocument wanted = JsonDocument.Parse(expected);
        try
        {
            using JsonDocument sent = JsonDocument.Parse(actual);
            return JsonComparer.Difference(wanted.RootElement, sent.RootElement) is { } difference ? $"the body differs: {difference}" : null;
        }
        catch (JsonException)
        {
            return $"the body is no JSON: '{Encoding.UTF8.GetString(actual.Span)}'";
        }
    }
}

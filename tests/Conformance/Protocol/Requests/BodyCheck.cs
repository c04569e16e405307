using System.Formats.Cbor;
using System.Text;
using System.Text.Json;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares a body by its media type: JSON and CBOR by their values, everything else byte for byte.</summary>
internal static class BodyCheck
{
    public static string? Difference(string expected, string? mediaType, ReadOnlyMemory<byte> actual)
    {
        if (MediaTypes.IsJson(mediaType) && expected.Length > 0)
        {
            return Json(expected, actual);
        }

        byte[] bytes = MediaTypes.BytesOf(expected, mediaType);
        if (MediaTypes.IsCbor(mediaType) && bytes.Length > 0)
        {
            return Cbor(bytes, actual);
        }

        return bytes.AsSpan().SequenceEqual(actual.Span)
            ? null
            : $"the body is '{Encoding.UTF8.GetString(actual.Span)}' instead of '{expected}'";
    }

    private static string? Cbor(byte[] expected, ReadOnlyMemory<byte> actual)
    {
        try
        {
            return JsonComparer.Difference(ElementOf(expected), ElementOf(actual)) is { } difference ? $"the body differs: {difference}" : null;
        }
        catch (CborContentException exception)
        {
            return $"the body is no CBOR: {exception.Message}";
        }
    }

    private static JsonElement ElementOf(ReadOnlyMemory<byte> cbor) => JsonSerializer.SerializeToElement(CborNotation.Read(cbor));

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

using System.Formats.Cbor;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares a body by its media type: JSON, XML and CBOR by their values, forms by their pairs in any order, everything else byte for byte.</summary>
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

        if (MediaTypes.IsXml(mediaType) && expected.Length > 0)
        {
            return Xml(expected, actual);
        }

        if (MediaTypes.IsForm(mediaType) && Encoding.UTF8.GetString(actual.Span) is var form && Pairs(form).SequenceEqual(Pairs(expected), StringComparer.Ordinal))
        {
            return null;
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

    private static string? Xml(string expected, ReadOnlyMemory<byte> actual)
    {
        try
        {
            XElement wanted = XDocument.Parse(expected).Root!;
            using MemoryStream stream = new(actual.ToArray());
            return XmlBodies.Difference(wanted, XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!) is { } difference ? $"the body differs: {difference}" : null;
        }
        catch (XmlException)
        {
            return $"one body is no XML: '{Encoding.UTF8.GetString(actual.Span)}' and '{expected}'";
        }
    }

    private static IEnumerable<string> Pairs(string form) => form.Replace("\n", "", StringComparison.Ordinal).Split('&').Order(StringComparer.Ordinal);
}

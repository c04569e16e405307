using System.Formats.Cbor;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Values;

/// <summary>
/// CBOR as JSON, so that it can be compared and changed like JSON: what JSON does not have is a text that begins with <c>#</c>, and texts of CBOR that begin so
/// get a second one. Widths, and whether lengths are definite, are lost.
/// </summary>
internal static class CborNotation
{
    private const string Bytes = "#bytes:";
    private const string Time = "#time:";
    private const string Float = "#float:";
    private const string Tag = "#tag:";
    private const string Undefined = "#undefined";

    /// <exception cref="CborContentException">The data is not one item of CBOR, or has keys that are no texts.</exception>
    public static JsonNode? Read(ReadOnlyMemory<byte> data)
    {
        try
        {
            CborReader reader = new(data, CborConformanceMode.Lax);
            JsonNode? value = Item(reader);
            return reader.BytesRemaining == 0 ? value : throw new CborContentException("Data follows the item.");
        }
        catch (InvalidOperationException exception)
        {
            throw new CborContentException(exception.Message, exception);
        }
    }

    public static byte[] Write(JsonNode? value)
    {
        CborWriter writer = new(CborConformanceMode.Lax);
        CborNotationWriter.Item(writer, value);
        return writer.Encode();
    }

    /// <summary>The text for bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Bytes + Convert.ToBase64String(bytes);

    /// <summary>Whether a text stands for a timestamp, a float, bytes or a tag, and for which.</summary>
    public static bool IsTime(string text, out decimal seconds) => decimal.TryParse(After(Time, text), NumberStyles.Float, CultureInfo.InvariantCulture, out seconds);

    /// <inheritdoc cref="IsTime"/>
    public static bool IsFloat(string text, out double value) => double.TryParse(After(Float, text), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc cref="IsTime"/>
    public static bool IsBytes(string text, Span<byte> bytes, out int length)
    {
        length = 0;
        return After(Bytes, text) is { } base64 && Convert.TryFromBase64String(base64, bytes, out length);
    }

    /// <inheritdoc cref="IsTime"/>
    public static bool IsTag(string text, out ulong number) => ulong.TryParse(After(Tag, text), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string? After(string prefix, string text) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private static JsonNode? Item(CborReader reader) => reader.PeekState() switch
    {
        CborReaderState.StartMap => Map(reader),
        CborReaderState.StartArray => Array(reader),
        CborReaderState.TextString or CborReaderState.StartIndefiniteLengthTextString => Text(reader.ReadTextString()),
        CborReaderState.ByteString or CborReaderState.StartIndefiniteLengthByteString => OfBytes(reader.ReadByteString()),
        CborReaderState.UnsignedInteger => reader.ReadUInt64(),
        CborReaderState.NegativeInteger => -1 - (decimal)reader.ReadCborNegativeIntegerRepresentation(),
        CborReaderState.HalfPrecisionFloat or CborReaderState.SinglePrecisionFloat or CborReaderState.DoublePrecisionFloat => Number(reader.ReadDouble()),
        CborReaderState.Boolean => reader.ReadBoolean(),
        CborReaderState.Tag => Tagged(reader, reader.ReadTag()),
        CborReaderState.Null => Null(reader),
        _ => Simple(reader.ReadSimpleValue()),
    };

    private static JsonObject Map(CborReader reader)
    {
        JsonObject map = [];
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            // A key that comes twice would be lost in the comparison.
            if (!map.TryAdd(reader.ReadTextString(), Item(reader)))
            {
                throw new CborContentException("A key occurs twice.");
            }
        }

        reader.ReadEndMap();
        return map;
    }

    private static JsonArray Array(CborReader reader)
    {
        JsonArray array = [];
        reader.ReadStartArray();
        while (reader.PeekState() != CborReaderState.EndArray)
        {
            array.Add(Item(reader));
        }

        reader.ReadEndArray();
        return array;
    }

    private static JsonNode Text(string text) => text.StartsWith('#') ? "#" + text : text;

    private static JsonNode Number(double value) => double.IsFinite(value) ? value : string.Create(CultureInfo.InvariantCulture, $"{Float}{value}");

    private static JsonNode? Tagged(CborReader reader, CborTag tag)
    {
        JsonNode? item = Item(reader);
        return tag == CborTag.UnixTimeSeconds && item?.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? Time + item.ToJsonString()
            : new JsonArray(string.Create(CultureInfo.InvariantCulture, $"{Tag}{(ulong)tag}"), item);
    }

    private static JsonNode? Null(CborReader reader)
    {
        reader.ReadNull();
        return null;
    }

    private static JsonNode Simple(CborSimpleValue value) =>
        value == CborSimpleValue.Undefined ? Undefined : throw new CborContentException($"The simple value {value} has no meaning.");
}

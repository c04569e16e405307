using System.Formats.Cbor;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Values;

/// <summary>The way back from <see cref="CborNotation"/>. A text that only looks like a notation is a text.</summary>
internal static class CborNotationWriter
{
    public static void Item(CborWriter writer, JsonNode? value)
    {
        switch (value?.GetValueKind())
        {
            case null or JsonValueKind.Null:
                writer.WriteNull();
                break;
            case JsonValueKind.Object:
                Map(writer, value.AsObject());
                break;
            case JsonValueKind.Array:
                Array(writer, value.AsArray());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolean(value.GetValueKind() == JsonValueKind.True);
                break;
            case JsonValueKind.Number:
                Number(writer, JsonSerializer.SerializeToElement(value));
                break;
            default:
                Text(writer, value.GetValue<string>());
                break;
        }
    }

    private static void Map(CborWriter writer, JsonObject map)
    {
        writer.WriteStartMap(map.Count);
        foreach ((string key, JsonNode? value) in map)
        {
            writer.WriteTextString(key);
            Item(writer, value);
        }

        writer.WriteEndMap();
    }

    private static void Array(CborWriter writer, JsonArray array)
    {
        if (array is [{ } tag, { } item] && tag.GetValueKind() == JsonValueKind.String && CborNotation.IsTag(tag.GetValue<string>(), out ulong number))
        {
            writer.WriteTag((CborTag)number);
            Item(writer, item);
            return;
        }

        writer.WriteStartArray(array.Count);
        foreach (JsonNode? value in array)
        {
            Item(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Number(CborWriter writer, JsonElement number)
    {
        if (number.TryGetInt64(out long integer))
        {
            writer.WriteInt64(integer);
        }
        else
        {
            writer.WriteDouble(number.GetDouble());
        }
    }

    private static void Text(CborWriter writer, string text)
    {
        byte[] bytes = new byte[text.Length];
        if (CborNotation.IsTime(text, out decimal seconds))
        {
            writer.WriteTag(CborTag.UnixTimeSeconds);
            writer.WriteDouble((double)seconds);
        }
        else if (CborNotation.IsFloat(text, out double value))
        {
            writer.WriteDouble(value);
        }
        else if (CborNotation.IsBytes(text, bytes, out int length))
        {
            writer.WriteByteString(bytes.AsSpan(0, length));
        }
        else
        {
            writer.WriteTextString(text.StartsWith("##", StringComparison.Ordinal) ? text[1..] : text);
        }
    }
}

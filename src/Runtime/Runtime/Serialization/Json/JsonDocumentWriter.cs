using System.Buffers;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Json.Repair;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>
/// Copies a document token by token: white space, comments and trailing commas that its parser allowed go, and every string and number
/// keeps its spelling. It does not recurse, whatever the depth.
/// </summary>
internal static class JsonDocumentWriter
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    internal static void Write(JsonShapeWriter writer, JsonElement document)
    {
        if (document.ValueKind == JsonValueKind.Undefined)
        {
            writer.Null();
            return;
        }
        if (DocumentRepair.Text(document) is not { } text)
        {
            Copy(writer, DocumentRepair.Utf8(document) ?? throw new ArgumentException("A document is not UTF-8.", nameof(document)));
            return;
        }
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> utf8 = rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented));
        Copy(writer, utf8);
        utf8.Clear();
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Copy(JsonShapeWriter writer, ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, Options);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.OpenAnyDepth((byte)'{');
                    break;
                case JsonTokenType.EndObject:
                    writer.EndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.OpenAnyDepth((byte)'[');
                    break;
                case JsonTokenType.EndArray:
                    writer.EndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.Name(reader.ValueSpan);
                    break;
                case JsonTokenType.String:
                    writer.QuotedRaw(reader.ValueSpan);
                    break;
                default:
                    writer.Raw(reader.ValueSpan);
                    break;
            }
        }
    }
}

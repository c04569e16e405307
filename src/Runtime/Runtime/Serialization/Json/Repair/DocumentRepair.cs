using System.Text;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization.Json.Repair;

/// <summary>
/// Documents that a caller made of bytes which are no Unicode. The framework takes them, and throws <see cref="InvalidOperationException"/> when
/// somebody looks.
/// </summary>
internal static class DocumentRepair
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>What stands for a document of which nothing can be read.</summary>
    private static JsonElement Unreadable { get; } = JsonDocument.Parse("\"\\ufffd\"").RootElement.Clone();

    /// <summary>The same document where it can be read, else one with U+FFFD for what is no Unicode.</summary>
    public static JsonElement Readable(JsonElement document)
    {
        if (document.ValueKind is not (JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object))
        {
            return document;
        }
        if (Text(document) is not { } text)
        {
            return Parse(Utf8(document) ?? Encoding.UTF8.GetBytes(Unreadable.GetRawText()));
        }
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ReadOnlySpan<byte> repaired = JsonRepair.Repair(utf8);
        return repaired == utf8 ? document : Parse(repaired.ToArray());
    }

    /// <summary>The document with its spelling; null where that is not UTF-8.</summary>
    public static string? Text(JsonElement document)
    {
        try
        {
            return document.GetRawText();
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>The document with U+FFFD for bytes that are not UTF-8; null where other things are wrong with it as well.</summary>
    public static byte[]? Utf8(JsonElement document)
    {
        try
        {
            using MemoryStream copy = new();
            using (Utf8JsonWriter writer = new(copy, new JsonWriterOptions { MaxDepth = int.MaxValue }))
            {
                document.WriteTo(writer);
            }
            return copy.ToArray();
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            return null;
        }
    }

    private static JsonElement Parse(byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8, Options);
        return document.RootElement.Clone();
    }
}

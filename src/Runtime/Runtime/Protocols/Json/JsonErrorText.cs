using System.Text.Json;

namespace Smithwright.Runtime.Protocols.Json;

/// <summary>Finds the text of one member in the body of a JSON error.</summary>
internal static class JsonErrorText
{
    /// <summary>The text; <see langword="null"/> when the body has none there, is no JSON, or breaks off before.</summary>
    public static string? Find(ReadOnlySpan<byte> body, string member)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        Utf8JsonReader reader = new(body.StartsWith(mark) ? body[mark.Length..] : body, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 1024,
        });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool found = reader.ValueTextEquals(member);
                reader.Read();
                if (found && reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text)
                {
                    return text;
                }
                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is how the reader reports text that is no UTF-8.
        }

        return null;
    }
}

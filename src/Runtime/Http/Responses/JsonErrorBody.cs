using System.Text.Json;

namespace Smithwright.Http;

/// <summary>
/// Finds code and message in the body of an error of the AWS JSON protocols. A body that is something else, or breaks off, is no failure: what was
/// found until then counts.
/// </summary>
internal static class JsonErrorBody
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1024,
    };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ErrorIdentity Identify(ReadOnlySpan<byte> body)
    {
        Fields fields = default;
        Utf8JsonReader reader = new(body.StartsWith(ByteOrderMark) ? body[3..] : body, Options);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                ReadFields(ref reader, ref fields);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is how the reader reports text that is no UTF-8.
        }

        // A modelled member may be called "code" as well; "__type" never is anything else.
        return new(ErrorCode.Parse(fields.Type) ?? ErrorCode.Parse(fields.Code), fields.Message ?? fields.CapitalMessage ?? fields.ErrorMessage);
    }

    private static void ReadFields(ref Utf8JsonReader reader, ref Fields fields)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("__type"u8))
                ReadText(ref reader, ref fields.Type);
            else if (reader.ValueTextEquals("code"u8))
                ReadText(ref reader, ref fields.Code);
            else if (reader.ValueTextEquals("message"u8))
                ReadText(ref reader, ref fields.Message);
            else if (reader.ValueTextEquals("Message"u8))
                ReadText(ref reader, ref fields.CapitalMessage);
            else if (reader.ValueTextEquals("errorMessage"u8))
                ReadText(ref reader, ref fields.ErrorMessage);
            else
                reader.Skip();
        }
    }

    private static void ReadText(ref Utf8JsonReader reader, ref string? field)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            field = reader.GetString();
        else
            reader.Skip();
    }

    private struct Fields
    {
        public string? Type;
        public string? Code;
        public string? Message;
        public string? CapitalMessage;
        public string? ErrorMessage;
    }
}

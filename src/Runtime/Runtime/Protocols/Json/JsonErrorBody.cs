using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Json.Repair;

namespace Smithwright.Runtime.Protocols.Json;

/// <summary>
/// Finds code and message in the body of an error of the AWS JSON protocols, in every spelling that clients in use accept: in any case, inside of an
/// object <c>Error</c>, or as XML. A body that is something else, or breaks off, is no failure: what was found until then counts.
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

    /// <param name="body">The body.</param>
    /// <param name="byTypeOnly">Whether only <c>__type</c> names the code.</param>
    public static ErrorIdentity Identify(ReadOnlySpan<byte> body, bool byTypeOnly = false)
    {
        if (body.StartsWith(ByteOrderMark))
        {
            body = body[3..];
        }
        if (!byTypeOnly && body.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        {
            return XmlErrorBody.Identify(body);
        }
        JsonErrorFields fields = default;
        Utf8JsonReader reader = new(body, Options);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadFields(ref reader, ref fields, isWrapped: false);
            }
        }
        catch (JsonException)
        {
            // What was found until here counts.
        }

        return fields.ToIdentity(byTypeOnly);
    }

    private static void ReadFields(ref Utf8JsonReader reader, ref JsonErrorFields fields, bool isWrapped)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Text(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                fields.Take(name, Text(ref reader), isWrapped);
            }
            else if (reader.TokenType == JsonTokenType.StartObject && !isWrapped && Ascii.EqualsIgnoreCase(name, "error"u8))
            {
                ReadFields(ref reader, ref fields, isWrapped: true);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    // The reader's own methods throw where a text is no Unicode.
    private static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }
        byte[] text = new byte[reader.ValueSpan.Length];
        return text.AsSpan(0, JsonUnescaper.Unescape(reader.ValueSpan, text));
    }
}

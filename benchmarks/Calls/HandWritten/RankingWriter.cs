using System.Text.Json;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>Writes a request with names that were encoded once, through a writer that is used again and does not check its caller.</summary>
internal static class RankingWriter
{
    private static readonly JsonEncodedText s_campaignArn = JsonEncodedText.Encode("campaignArn");
    private static readonly JsonEncodedText s_inputList = JsonEncodedText.Encode("inputList");
    private static readonly JsonEncodedText s_userId = JsonEncodedText.Encode("userId");
    private static readonly JsonEncodedText s_context = JsonEncodedText.Encode("context");
    private static readonly JsonEncodedText s_filterArn = JsonEncodedText.Encode("filterArn");
    private static readonly JsonEncodedText s_filterValues = JsonEncodedText.Encode("filterValues");
    private static readonly JsonEncodedText s_metadataColumns = JsonEncodedText.Encode("metadataColumns");

    public static JsonWriterOptions Options { get; } = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Utf8JsonWriter writer, RankingRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString(s_campaignArn, request.CampaignArn);
        writer.WritePropertyName(s_inputList);
        WriteStrings(writer, request.InputList);
        writer.WriteString(s_userId, request.UserId);
        if (request.Context is { } context)
            WriteMap(writer, s_context, context);
        if (request.FilterArn is { } filterArn)
            writer.WriteString(s_filterArn, filterArn);
        if (request.FilterValues is { } filterValues)
            WriteMap(writer, s_filterValues, filterValues);
        if (request.MetadataColumns is { } columns)
        {
            writer.WriteStartObject(s_metadataColumns);
            foreach ((string dataset, IReadOnlyList<string> names) in columns)
            {
                writer.WritePropertyName(dataset);
                WriteStrings(writer, names);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteStrings(Utf8JsonWriter writer, IReadOnlyList<string> values)
    {
        writer.WriteStartArray();
        for (int i = 0; i < values.Count; i++)
            writer.WriteStringValue(values[i]);
        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, string> map)
    {
        writer.WriteStartObject(name);
        foreach ((string key, string value) in map)
            writer.WriteString(key, value);
        writer.WriteEndObject();
    }
}

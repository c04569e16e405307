using System.Text.Json;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>Writes a request with names that were encoded once, through a writer that is used again and does not check its caller.</summary>
internal static class RankingWriter
{
    private static readonly JsonEncodedText CampaignArn = JsonEncodedText.Encode("campaignArn");
    private static readonly JsonEncodedText InputList = JsonEncodedText.Encode("inputList");
    private static readonly JsonEncodedText UserId = JsonEncodedText.Encode("userId");
    private static readonly JsonEncodedText Context = JsonEncodedText.Encode("context");
    private static readonly JsonEncodedText FilterArn = JsonEncodedText.Encode("filterArn");
    private static readonly JsonEncodedText FilterValues = JsonEncodedText.Encode("filterValues");
    private static readonly JsonEncodedText MetadataColumns = JsonEncodedText.Encode("metadataColumns");

    public static JsonWriterOptions Options { get; } = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Utf8JsonWriter writer, RankingRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString(CampaignArn, request.CampaignArn);
        writer.WritePropertyName(InputList);
        WriteStrings(writer, request.InputList);
        writer.WriteString(UserId, request.UserId);
        if (request.Context is { } context)
        {
            WriteMap(writer, Context, context);
        }
        if (request.FilterArn is { } filterArn)
        {
            writer.WriteString(FilterArn, filterArn);
        }
        if (request.FilterValues is { } filterValues)
        {
            WriteMap(writer, FilterValues, filterValues);
        }
        if (request.MetadataColumns is { } columns)
        {
            writer.WriteStartObject(MetadataColumns);
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
        {
            writer.WriteStringValue(values[i]);
        }
        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, string> map)
    {
        writer.WriteStartObject(name);
        foreach ((string key, string value) in map)
        {
            writer.WriteString(key, value);
        }
        writer.WriteEndObject();
    }
}

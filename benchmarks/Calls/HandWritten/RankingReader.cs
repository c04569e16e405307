using System.Text.Json;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>Reads a response token by token, comparing names as bytes: the fast path that the framework offers.</summary>
internal static class RankingReader
{
    public static Ranking Read(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        Expect(ref reader, JsonTokenType.StartObject);
        List<RankedItem> items = [];
        string? recommendationId = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("personalizedRanking"u8))
            {
                items = ReadItems(ref reader);
            }
            else if (reader.ValueTextEquals("recommendationId"u8))
            {
                reader.Read();
                recommendationId = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new Ranking(items, recommendationId);
    }

    private static List<RankedItem> ReadItems(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        List<RankedItem> items = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            items.Add(ReadItem(ref reader));
        }
        return items;
    }

    private static RankedItem ReadItem(ref Utf8JsonReader reader)
    {
        string? id = null, promotion = null;
        double? score = null;
        Dictionary<string, string>? metadata = null;
        List<string>? reason = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("itemId"u8))
            {
                reader.Read();
                id = reader.GetString();
            }
            else if (reader.ValueTextEquals("score"u8))
            {
                reader.Read();
                score = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
            }
            else if (reader.ValueTextEquals("promotionName"u8))
            {
                reader.Read();
                promotion = reader.GetString();
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                metadata = ReadMap(ref reader);
            }
            else if (reader.ValueTextEquals("reason"u8))
            {
                reason = ReadStrings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new RankedItem(id, score, promotion, metadata, reason);
    }

    private static Dictionary<string, string>? ReadMap(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        Dictionary<string, string> map = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            map[key] = reader.GetString()!;
        }

        return map;
    }

    private static List<string>? ReadStrings(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        List<string> strings = new();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            strings.Add(reader.GetString()!);
        }
        return strings;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (!reader.Read() || reader.TokenType != type)
        {
            throw new JsonException($"Expected {type}, found {reader.TokenType}.");
        }
    }
}

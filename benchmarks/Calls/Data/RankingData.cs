using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Shop.Ranking;

namespace Smithwright.Benchmarks.Calls.Data;

/// <summary>Requests and responses of <c>GetPersonalizedRanking</c> as a shop has them, the same in every run.</summary>
internal static class RankingData
{
    private static readonly string[] Genres = ["Action", "Comedy", "Crime", "Documentary", "Drama", "Family", "Fantasy", "Thriller"];
    private static readonly string[] Reasons = ["Popular item", "Exploration", "Promoted item"];

    public static GetPersonalizedRankingRequest Request(int items) => new()
    {
        CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
        UserId = "user-000042",
        InputList = [.. Enumerable.Range(0, items).Select(ItemId)],
        Context = new Dictionary<string, string> { ["DEVICE"] = "mobile", ["COUNTRY"] = "NL" },
        FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/in-stock",
        FilterValues = new Dictionary<string, string> { ["GENRE"] = "\"Comedy\",\"Drama\"" },
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE", "PRICE", "YEAR"] },
    };

    /// <summary>A response with metadata and a reason for each item; 87 KB for 500.</summary>
    public static byte[] Response(int items)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            Random random = new(42);
            writer.WriteStartObject();
            writer.WriteStartArray("personalizedRanking");
            for (int i = 0; i < items; i++)
            {
                WriteItem(writer, i, random);
            }
            writer.WriteEndArray();
            writer.WriteString("recommendationId", "RID-4f-8e2b1c3d-4a5f-4b6c-9d7e-0f1a2b3c4d5e-CID-a1b2c3");
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter writer, int index, Random random)
    {
        writer.WriteStartObject();
        writer.WriteString("itemId", ItemId(index));
        writer.WriteNumber("score", Math.Round(random.NextDouble(), 7));
        writer.WriteString("promotionName", "spring-sale");
        writer.WriteStartObject("metadata");
        writer.WriteString("GENRE", Genres[random.Next(Genres.Length)]);
        writer.WriteString("PRICE", random.Next(499, 4999).ToString("0'.'00", CultureInfo.InvariantCulture));
        writer.WriteString("YEAR", random.Next(1960, 2026).ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.WriteStartArray("reason");
        writer.WriteStringValue(Reasons[random.Next(Reasons.Length)]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string ItemId(int index) => string.Create(CultureInfo.InvariantCulture, $"item-{index:D6}-b07xq{index * 7919 % 99991:x5}");
}

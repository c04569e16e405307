using System.Text.Json;
using Shop.Ranking.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Benchmarks.Calls.Comparisons;

internal static class ReadComparison
{
    public static Comparison Of(int items)
    {
        byte[] json = RankingData.Response(items);
        return new Comparison($"read-{items}", $"Read a response of {items} items ({Quantity.Bytes(json.Length)})",
        [
            new("hand-written `Utf8JsonReader`", () => RankingReader.Read(json)),
            new("Smithwright", () => Generated(json)),
            new("System.Text.Json source generator", () => JsonSerializer.Deserialize(json, RankingContext.Default.Ranking)),
            new("strings alone (`Utf8JsonReader`, all texts made)", () => Strings(json)),
            new("tokens alone (`Utf8JsonReader`)", () => Tokens(json)),
        ]);
    }

    public static object Generated(byte[] json)
    {
        JsonShapeReader reader = new(json);
        return GetPersonalizedRankingResponseJson.Read(ref reader);
    }

    private static string? Strings(byte[] json)
    {
        string? last = null;
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                last = reader.GetString();
            }
        }

        return last;
    }

    private static object? Tokens(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
        }

        return null;
    }
}

using System.Text.Json.Nodes;

namespace RankingDemo;

/// <summary>The ranking itself: deterministic, by a hash of the user and the film.</summary>
internal static class FilmRanking
{
    private static readonly Dictionary<string, (string Genre, string Price)> Films = new(StringComparer.Ordinal)
    {
        ["film-1"] = ("Drama", "3.99"),
        ["film-2"] = ("Comedy", "4.99"),
        ["film-3"] = ("Western", "2.49"),
        ["film-4"] = ("Science fiction", "5.99"),
        ["film-5"] = ("Animation", "4.49"),
        ["film-6"] = ("Documentary", "1.99"),
    };

    /// <summary>The items as the service returns them: known films by falling score, then the unknown ones in the order they came.</summary>
    public static JsonNode[] Of(string user, IReadOnlyList<string> items, IReadOnlyList<string> columns)
    {
        string[] known = [.. items.Where(Films.ContainsKey).OrderByDescending(item => Hash(user + item)).ThenBy(item => item, StringComparer.Ordinal)];
        double total = known.Sum(item => (double)Hash(user + item));
        IEnumerable<JsonNode> ranked = known.Select(item => Known(item, Hash(user + item) / total, columns));
        IEnumerable<JsonNode> unknown = items.Where(item => !Films.ContainsKey(item)).Select(item => new JsonObject { ["itemId"] = item });
        return [.. ranked, .. unknown];
    }

    /// <summary>FNV-1a with a final mix: the same on every machine and in every process.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }

    private static JsonObject Known(string item, double score, IReadOnlyList<string> columns)
    {
        (string genre, string price) = Films[item];
        JsonObject result = new()
        {
            ["itemId"] = item,
            ["score"] = Math.Round(score, 7),
            ["reason"] = new JsonArray(score > 0.3 ? "Popular item" : "Exploration"),
        };
        if (columns.Count > 0)
        {
            JsonObject metadata = new();
            foreach (string column in columns)
            {
                metadata[column] = column switch { "GENRE" => genre, "PRICE" => price, _ => "" };
            }

            result["metadata"] = metadata;
        }

        return result;
    }
}

using System.Globalization;
using Shop.Ranking;

namespace RankingDemo;

/// <summary>Prints a ranking as a table.</summary>
internal static class RankingTable
{
    public static void Write(TextWriter output, GetPersonalizedRankingResponse response)
    {
        output.WriteLine($"Recommendation {response.RecommendationId}");
        output.WriteLine();
        output.WriteLine($"{"#",3}  {"item",-12} {"score",7}  {"metadata",-36} reason");
        int place = 0;
        foreach (PredictedItem item in response.PersonalizedRanking)
        {
            place++;
            string score = item.Score?.ToString("P1", CultureInfo.InvariantCulture) ?? "–";
            string metadata = string.Join(", ", item.Metadata.Select(column => $"{column.Key}={column.Value}"));
            output.WriteLine($"{place,3}  {item.ItemId,-12} {score,7}  {metadata,-36} {string.Join("; ", item.Reason)}".TrimEnd());
        }
    }
}

using Shop.Ranking;

namespace LegalPrograms;

/// <summary>What answers are used for.</summary>
internal static class Queries
{
    public static IEnumerable<string> Best(GetPersonalizedRankingResponse response, int count) =>
        from item in response.PersonalizedRanking
        where item.Score > 0.1
        orderby item.Score descending, item.ItemId
        select $"{item.ItemId} ({item.Score:P1})";

    public static ILookup<string, PredictedItem> ByGenre(GetPersonalizedRankingResponse response) =>
        response.PersonalizedRanking.ToLookup(item => item.Metadata.TryGetValue("GENRE", out string? genre) ? genre : "none");

    public static GetPersonalizedRankingRequest Again(string user, GetPersonalizedRankingResponse response) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = response.PersonalizedRanking.Select(item => item.ItemId ?? "none").Union(Campaigns.Popular).OrderBy(id => id).ToArray(),
    };

    public static double Total(IEnumerable<GetPersonalizedRankingResponse> responses) =>
        responses.SelectMany(response => response.PersonalizedRanking).Aggregate(0.0, (sum, item) => sum + (item.Score ?? 0));
}

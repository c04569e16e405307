using Shop.Ranking;

namespace LegalPrograms;

/// <summary>More items than one request takes, in chunks.</summary>
internal static class Chunks
{
    public static Task<GetPersonalizedRankingResponse[]> RankAsync(IPersonalizeRuntimeClient client, string user, IEnumerable<string> items) =>
        Task.WhenAll(items.Chunk(500).Select(chunk => client.GetPersonalizedRankingAsync(Request(user, chunk))));

    public static GetPersonalizedRankingRequest First(string user) => Request(user, Enumerable.Range(0, 5000).Select(i => $"film-{i}").Take(500).ToArray());

    public static GetPersonalizedRankingRequest Rest(string user) => Request(user, Enumerable.Range(0, 600).Select(i => $"film-{i}").Skip(100).ToArray());

    public static GetPersonalizedRankingRequest Filtered(string user) =>
        Request(user, Enumerable.Range(0, 5000).Where(i => i % 10 == 0).Select(i => $"film-{i}").ToArray());

    public static GetPersonalizedRankingRequest Distinct(string user) => Request(user, Enumerable.Repeat("film-1", 5000).Distinct().ToArray());

    private static GetPersonalizedRankingRequest Request(string user, string[] items) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = items,
    };
}

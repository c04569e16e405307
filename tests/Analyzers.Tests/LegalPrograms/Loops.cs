using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Requests in loops over one client.</summary>
internal static class Loops
{
    public static async Task<int> RankAllAsync(IPersonalizeRuntimeClient client, IReadOnlyList<string> users, CancellationToken token)
    {
        int ranked = 0;
        foreach (string user in users)
        {
            List<string> items = [];
            for (int i = 0; i < 1000; i++)
            {
                if (i % 2 == user.Length % 2)
                {
                    items.Add($"film-{i}");
                }
            }

            GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(
                new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items }, token);
            ranked += response.PersonalizedRanking.Count;
        }

        return ranked;
    }

    public static IEnumerable<GetPersonalizedRankingRequest> Batches(string user, string[] items)
    {
        for (int start = 0; start < items.Length; start += 500)
        {
            yield return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items[start..Math.Min(start + 500, items.Length)] };
        }
    }

    public static GetPersonalizedRankingRequest Doubling(string user)
    {
        string text = "film-";
        while (text.Length < 200)
        {
            text += text;
        }

        return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = [text] };
    }
}

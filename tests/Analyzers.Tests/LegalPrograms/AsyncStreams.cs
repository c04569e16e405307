using System.Runtime.CompilerServices;
using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Items that come in over time.</summary>
internal static class AsyncStreams
{
    public static async IAsyncEnumerable<PredictedItem> RankAsync(
        IPersonalizeRuntimeClient client, string user, IAsyncEnumerable<string> items, [EnumeratorCancellation] CancellationToken token = default)
    {
        List<string> batch = new(500);
        await foreach (string item in items.WithCancellation(token))
        {
            batch.Add(item);
            if (batch.Count < 500)
            {
                continue;
            }

            foreach (PredictedItem predicted in await RankAsync(client, user, batch, token))
            {
                yield return predicted;
            }

            batch.Clear();
        }

        foreach (PredictedItem predicted in await RankAsync(client, user, batch, token))
        {
            yield return predicted;
        }
    }

    private static async Task<IReadOnlyList<PredictedItem>> RankAsync(
        IPersonalizeRuntimeClient client, string user, List<string> batch, CancellationToken token) =>
        (await client.GetPersonalizedRankingAsync(new() { CampaignArn = Campaigns.Films, UserId = user, InputList = [.. batch] }, token)).PersonalizedRanking;
}

using System.Text;

namespace Smithwright.Benchmarks.AnalyzerTime;

/// <summary>A file that uses the client in the ways that people use it.</summary>
internal static class RankingFile
{
    public static string Ordinary(int index) => Class($"Ranking{index}", Methods(0));

    /// <summary>One file with nothing but requests, as tests of a client may be.</summary>
    public static string Dense(int requests)
    {
        StringBuilder methods = new();
        for (int index = 0; index < requests / 5; index++)
        {
            methods.AppendLine(Methods(index));
        }

        return Class("Ranking", methods.ToString());
    }

    private static string Class(string name, string members) =>
        $$"""
        using Shop.Ranking;

        namespace Shop.Pages;

        public sealed class {{name}}(IPersonalizeRuntimeClient client)
        {
            private const string Campaign = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop";

            private static readonly string[] Columns = ["GENRE", "PRICE"];

        {{members}}
        }

        """;

    /// <summary>Five methods that each make a request.</summary>
    private static string Methods(int index) =>
        $$"""
            public async Task<IReadOnlyList<string>> RankAsync{{index}}(string user, IReadOnlyList<string> items, CancellationToken cancellationToken)
            {
                var request = new GetPersonalizedRankingRequest { CampaignArn = Campaign, UserId = user, InputList = items };
                GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(request, cancellationToken);
                return [.. response.PersonalizedRanking.Select(item => item.ItemId ?? "")];
            }

            public async Task<string?> BestAsync{{index}}(string user, int page, CancellationToken cancellationToken)
            {
                var items = new List<string>();
                items.Add("film-1");
                if (page > 1)
                {
                    items.Add("film-2");
                }

                for (int i = 0; i < page; i++)
                {
                    items.Add($"page-{i}");
                }

                var columns = new Dictionary<string, IReadOnlyList<string>>();
                columns["ITEMS"] = Columns;
                try
                {
                    GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(
                        new() { CampaignArn = Campaign, UserId = user, InputList = items, MetadataColumns = columns }, cancellationToken);
                    return response.PersonalizedRanking[0].ItemId;
                }
                catch (ResourceNotFoundException)
                {
                    return null;
                }
            }

            public static GetPersonalizedRankingRequest Known{{index}}(string user) => new()
            {
                CampaignArn = $"arn:aws:personalize:eu-west-1:{123456789012}:campaign/{user}",
                UserId = user.PadLeft(8, '0'),
                InputList = [.. Enumerable.Range(0, 40).Select(i => $"film-{i}"), "film-x", "film-y"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = Columns },
                Context = new Dictionary<string, string> { ["DEVICE"] = "phone", ["HOUR"] = "12" },
            };

            public static GetPersonalizedRankingRequest Filtered{{index}}(string user, string? filter, bool isNew)
            {
                string campaign = isNew ? Campaign + "-new" : Campaign;
                GetPersonalizedRankingRequest request = new() { CampaignArn = campaign, UserId = user, InputList = ["film-1", "film-2", "film-3"] };
                return filter is null ? request : request with { FilterArn = $"arn:aws:personalize:eu-west-1:123456789012:filter/{filter}" };
            }

            public async Task CompareAsync{{index}}(string user, CancellationToken cancellationToken)
            {
                string[] items = Enumerable.Repeat("film", 20).Select((name, i) => name + i).ToArray();
                foreach (string campaign in new[] { "a", "b", "c" })
                {
                    var response = await client.GetPersonalizedRankingAsync(
                        new() { CampaignArn = $"arn:aws:personalize:eu-west-1:123456789012:campaign/{campaign}", UserId = user, InputList = items },
                        cancellationToken);
                    Console.WriteLine($"{campaign}: {response.RecommendationId}, {response.PersonalizedRanking.Count} items");
                }
            }

        """;
}

using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Structures in structures.</summary>
internal static class Promotions
{
    public static GetRecommendationsRequest Create(string user, int share) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        NumResults = 20,
        Promotions =
        [
            new()
            {
                Name = "new-films",
                PercentPromotedItems = share is < 1 or > 100 ? 100 : share,
                FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/new",
                FilterValues = new Dictionary<string, string> { ["year"] = "2026" },
            },
        ],
    };

    public static IEnumerable<Promotion> All(params int[] shares) =>
        shares.Select((share, index) => new Promotion { Name = $"p-{index}", PercentPromotedItems = share });
}

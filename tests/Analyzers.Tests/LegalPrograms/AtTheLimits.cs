using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Exactly as much as is allowed.</summary>
internal static class AtTheLimits
{
    public static GetPersonalizedRankingRequest FiveHundredItems() => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = new string('u', 256),
        InputList = Enumerable.Range(1, 500).Select(i => $"film-{i}").ToList(),
    };

    public static GetPersonalizedRankingRequest FiftyItemsWithMetadata() => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = "u".PadLeft(256),
        InputList = [.. Enumerable.Repeat("film", 49), "last"],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [.. Enumerable.Range(0, 10).Select(i => $"C{i}")] },
    };

    public static GetPersonalizedRankingRequest ManyItemsWithoutAnyColumn() => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = "u",
        InputList = new string[500],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [] },
    };

    public static GetPersonalizedRankingRequest ShortOnlyInCharacters() => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = string.Concat(Enumerable.Repeat("\U0001F3AC", 256)),
        InputList = ["\U0001F3AC\U0001F3AC"],
    };

    public static GetRecommendationsRequest FiftyRecommendationsWithMetadata() => new()
    {
        CampaignArn = Campaigns.Films,
        NumResults = 50,
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = Campaigns.Columns },
    };
}

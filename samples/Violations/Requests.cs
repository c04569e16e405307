using Shop.Ranking;

namespace Violations;

/// <summary>
/// Requests that the service would refuse. Each compiles, and each is reported while it is typed and by <c>dotnet build</c>; the comment
/// beside the offending expression names the rule.
/// </summary>
internal static class Requests
{
    private const string Campaign = "arn:aws:personalize:eu-west-1:123456789012:campaign/films";

    public static GetPersonalizedRankingRequest ElevenMetadataColumns() => new()
    {
        CampaignArn = Campaign,
        UserId = "u-42",
        InputList = ["film-1", "film-2"],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>>
        {
            ["ITEMS"] = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11"], // SMW1009: AtMost10MetadataColumns
        },
    };

    public static GetPersonalizedRankingRequest FiftyOneItemsWithMetadata() => new()
    {
        CampaignArn = Campaign,
        UserId = "u-42",
        InputList = [.. Enumerable.Range(1, 51).Select(i => $"film-{i}")], // SMW1009: AtMost50ItemsWithMetadata
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
    };

    public static GetPersonalizedRankingRequest FiveHundredAndOneItems() => new()
    {
        CampaignArn = Campaign,
        UserId = "u-42",
        InputList = Enumerable.Repeat("film-1", 501).ToList(), // SMW1009: AtMost500Items
    };

    public static GetPersonalizedRankingRequest WrongMetadataKey() => new()
    {
        CampaignArn = Campaign,
        UserId = "u-42",
        InputList = ["film-1"],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>>
        {
            ["ITEM"] = ["GENRE"], // SMW1009: MetadataOfItemsOnly
        },
    };

    public static GetPersonalizedRankingRequest BadArn() => new()
    {
        CampaignArn = "arn:aws:personalise:eu-west-1:123456789012:campaign/films", // SMW1005
        UserId = "u-42",
        InputList = ["film-1"],
    };

    public static GetPersonalizedRankingRequest LongUserId() => new()
    {
        CampaignArn = Campaign,
        UserId = new string('u', 257), // SMW1004
        InputList = ["film-1"],
    };

    public static GetPersonalizedRankingRequest NullUserId() => new()
    {
        CampaignArn = Campaign,
        UserId = null!, // SMW1001
        InputList = ["film-1"],
    };
}

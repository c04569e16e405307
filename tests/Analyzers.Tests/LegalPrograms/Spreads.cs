using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Collection expressions with spreads of all kinds.</summary>
internal static class Spreads
{
    public static GetPersonalizedRankingRequest Create(string user, IReadOnlyList<string> items, string[]? more) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = [.. items, .. more ?? [], .. Campaigns.Popular, .. items.Where(item => item.Length > 3)],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [.. Campaigns.Columns, .. more?.Take(8) ?? []] },
    };

    public static GetPersonalizedRankingRequest Nested(string user) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = [.. (string[])[.. Enumerable.Range(0, 249).Select(i => $"a-{i}")], "x", .. Enumerable.Range(0, 250).Select(i => $"b-{i}")],
    };
}

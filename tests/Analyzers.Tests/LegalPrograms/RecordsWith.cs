using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Requests that are made from others.</summary>
internal static class RecordsWith
{
    private static readonly GetPersonalizedRankingRequest Template = new()
    {
        CampaignArn = Campaigns.Films,
        UserId = "template",
        InputList = Campaigns.Popular,
    };

    public static GetPersonalizedRankingRequest For(string user) => Template with { UserId = user };

    public static GetPersonalizedRankingRequest WithMetadata(string user) =>
        For(user) with { MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = Campaigns.Columns } };

    public static GetPersonalizedRankingRequest ManyInsteadOfMetadata(GetPersonalizedRankingRequest request) => request with
    {
        InputList = [.. Enumerable.Range(0, 400).Select(i => $"film-{i}")],
        MetadataColumns = null,
    };

    public static GetPersonalizedRankingRequest Repaired()
    {
        GetPersonalizedRankingRequest many = Template with { InputList = [.. Enumerable.Range(0, 400).Select(i => $"film-{i}")] };
        return many with { InputList = [.. many.InputList.Take(50)], MetadataColumns = WithMetadata("u").MetadataColumns };
    }
}

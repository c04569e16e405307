using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Lists that grow by decisions at run time.</summary>
internal static class ConditionalAdds
{
    public static GetPersonalizedRankingRequest Create(string user, bool withSequels, IEnumerable<string> extra)
    {
        List<string> items = new(600) { "film-1" };
        if (withSequels)
        {
            items.Add("film-2");
        }

        items.AddRange(extra);
        if (items.Count > 500)
        {
            items.RemoveRange(500, items.Count - 500);
        }

        return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items };
    }

    public static GetPersonalizedRankingRequest Shrinking(string user)
    {
        List<string> items = Enumerable.Range(0, 501).Select(i => $"film-{i}").ToList();
        items.RemoveAt(0);
        return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items };
    }

    public static GetPersonalizedRankingRequest Cleared(string user)
    {
        Dictionary<string, IReadOnlyList<string>> columns = new() { ["USERS"] = ["AGE"] };
        columns.Clear();
        columns["ITEMS"] = ["GENRE"];
        return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = ["film-1"], MetadataColumns = columns };
    }
}

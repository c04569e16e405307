using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Texts and lists of which only a part is known.</summary>
internal static class PartialKnowledge
{
    public static GetPersonalizedRankingRequest Texts(string name, int number, string[] parts) => new()
    {
        CampaignArn = "arn:" + name,
        UserId = $"{name}-{number:D5}-{new string('x', 200)}",
        InputList = [name.PadLeft(250), string.Join('-', parts), name[..Math.Min(name.Length, 256)], name.Substring(0, 3), name.Trim()],
        FilterArn = string.Format("arn:aws:personalize:{0}:filter/{1}", name, number),
    };

    public static GetPersonalizedRankingRequest Counts(string user, int count, string[] items) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = [.. Enumerable.Range(0, count).Select(i => $"film-{i}"), .. new string[450], .. items.Take(50)],
    };

    public static GetPersonalizedRankingRequest Keys(string user, string key, IEnumerable<string> columns) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = new string[51],
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { [key] = columns.ToList() },
    };
}

using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Maps of every form.</summary>
internal static class Dictionaries
{
    public static GetRecommendationsRequest Create(string device, string key, IReadOnlyDictionary<string, string> filters) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = "u-1",
        Context = new Dictionary<string, string> { ["DEVICE"] = device, ["DEVICE_2"] = "tv", [key] = "x" },
        FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/genre",
        FilterValues = filters.Count > 25 ? null : filters,
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { { "ITEMS", ["GENRE"] } },
    };

    public static GetRecommendationsRequest Overwritten() => new()
    {
        CampaignArn = Campaigns.Films,
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"], ["ITEMS"] = ["B"] },
        Context = Enumerable.Range(0, 150).ToDictionary(i => $"KEY_{i}", i => $"{i}"),
    };

    public static GetRecommendationsRequest Copied(IReadOnlyDictionary<string, string> context) => new()
    {
        RecommenderArn = "arn:aws:personalize:eu-west-1:123456789012:recommender/films",
        FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/genre",
        Context = new Dictionary<string, string>(context) { ["EXTRA"] = "1" },
        FilterValues = new SortedDictionary<string, string> { ["genre"] = "\"drama\"" },
    };
}

using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Values from configuration, with defaults.</summary>
internal sealed record Configuration(string? Campaign = null, int Size = 25, params string[] Items)
{
    public string CampaignArn => Campaign ?? Campaigns.Films;

    public string? FilterArn { get; set; }

    public GetRecommendationsRequest ToRequest(string user) => new()
    {
        CampaignArn = CampaignArn,
        FilterArn = FilterArn,
        UserId = user,
        NumResults = Math.Clamp(Size, 0, 500),
    };

    public GetRecommendationsRequest FromEnvironment() => new()
    {
        CampaignArn = Environment.GetEnvironmentVariable("CAMPAIGN") ?? throw new InvalidOperationException("CAMPAIGN is not set."),
        NumResults = int.TryParse(Environment.GetEnvironmentVariable("SIZE"), out int size) ? size : null,
    };

    public static GetActionRecommendationsRequest Actions(int page) => new() { CampaignArn = Campaigns.Films, UserId = "u", NumResults = page * 100 };
}

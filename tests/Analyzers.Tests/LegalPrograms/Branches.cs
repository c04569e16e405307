using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Values that are legal on at least one path.</summary>
internal static class Branches
{
    public static GetPersonalizedRankingRequest Choose(string user, bool all, int size) => new()
    {
        CampaignArn = size > 3 ? Campaigns.Films : Campaigns.Films + "-small",
        UserId = user.Length > 256 ? user[..256] : user,
        InputList = all ? [.. Enumerable.Range(0, 501).Select(i => $"film-{i}")] : ["film-1"],
    };

    public static GetPersonalizedRankingRequest Switch(string user, int size) => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = user,
        InputList = size switch
        {
            0 => throw new ArgumentOutOfRangeException(nameof(size)),
            < 10 => ["film-1"],
            < 100 => Campaigns.Popular,
            _ => Enumerable.Repeat("film", 1000).ToArray(),
        },
        MetadataColumns = size > 50 ? null : new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
    };

    public static GetPersonalizedRankingRequest Assigned(string? user, bool many)
    {
        IReadOnlyList<string> items;
        if (many)
        {
            items = [.. Campaigns.Popular, "film-4"];
        }
        else
        {
            items = ["film-1"];
        }

        string id = user ?? "guest";
        return new() { CampaignArn = Campaigns.Films, UserId = id, InputList = items };
    }
}

using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Values from helpers of every kind.</summary>
internal sealed class Helpers(string region, string account)
{
    private readonly string _campaign = Campaigns.Arn("eu-west-1", "123456789012", "films");

    private static string[] Ids(params string[] ids) => ids;

    private static string Id(int number, string prefix = "film") => $"{prefix}-{number}";

    private static List<string> Growing(List<string> items)
    {
        items.Add("film-9");
        return items;
    }

    public GetPersonalizedRankingRequest FromField() => new() { CampaignArn = _campaign, UserId = "u-1", InputList = Ids("a", "b") };

    public GetPersonalizedRankingRequest FromParameters() => new()
    {
        CampaignArn = Campaigns.Arn(region, account, "films"),
        UserId = Id(1, prefix: "user"),
        InputList = Growing([Id(2), Id(number: 3)]),
    };

    public GetPersonalizedRankingRequest FromLocalFunction(string user)
    {
        return new() { CampaignArn = Arn(), UserId = user, InputList = [.. Items()] };

        string Arn() => Campaigns.Prefix + region + ":" + account + ":campaign/films";

        static IEnumerable<string> Items()
        {
            for (int i = 0; i < 400; i++)
            {
                yield return Id(i);
            }
        }
    }
}

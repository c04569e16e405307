using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Requests made by delegates, whose arguments nobody knows beforehand.</summary>
internal static class Lambdas
{
    private static readonly Func<string, GetPersonalizedRankingRequest> Request =
        user => new() { CampaignArn = Campaigns.Films, UserId = user, InputList = Campaigns.Popular };

    public static IEnumerable<GetPersonalizedRankingRequest> For(IEnumerable<string> users) => users.Select(Request);

    public static GetPersonalizedRankingRequest Changing(string user)
    {
        List<string> items = [.. Enumerable.Range(0, 501).Select(i => $"film-{i}")];
        Action shrink = () => items.RemoveAt(0);
        shrink();
        return Request(user) with { InputList = items };
    }

    public static GetPersonalizedRankingRequest Captured(string user)
    {
        string[] columns = ["AGE"];
        Rename(ref columns);
        string key = "USERS";
        void Correct() => key = "ITEMS";
        Correct();
        return Request(user) with { MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { [key] = columns } };
    }

    private static void Rename(ref string[] columns) => columns = ["GENRE"];
}

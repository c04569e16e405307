using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Answers taken apart by patterns.</summary>
internal static class Patterns
{
    public static string Describe(object? value) => value switch
    {
        GetPersonalizedRankingResponse { PersonalizedRanking: [{ ItemId: { } first }, ..] } => first,
        GetPersonalizedRankingResponse { PersonalizedRanking: [] } => "nothing",
        GetPersonalizedRankingRequest { InputList.Count: > 50 and <= 500, MetadataColumns: null } request => request.UserId,
        GetPersonalizedRankingRequest { InputList: [var first, _] } => first,
        _ => "something else",
    };

    public static GetPersonalizedRankingRequest? From(object value)
    {
        if (value is not (string user, string[] { Length: <= 500 } items))
        {
            return null;
        }

        return new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items };
    }
}

using Microsoft.Extensions.Logging;
using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Logs that keep to themselves what is sensitive.</summary>
internal static class Logging
{
    public static void Log(ILogger logger, GetPersonalizedRankingRequest request, GetPersonalizedRankingResponse response)
    {
        logger.LogInformation("Ranked {Count} items for {User} under {Request}", request.InputList.Count, request.UserId, request);
        logger.LogDebug("{Request} {Context}", request, request.Context?.Count);
        logger.LogInformation($"{response.RecommendationId}: {response.PersonalizedRanking.Count} of {request.InputList.Count}");
        Console.WriteLine(request);
        Console.WriteLine("{0} {1}", request.CampaignArn, string.Join(", ", request.InputList));
        System.Diagnostics.Debug.WriteLine(response);
    }

    public static GetRecommendationsRequest Forward(GetPersonalizedRankingRequest request) => new()
    {
        CampaignArn = request.CampaignArn,
        UserId = request.UserId,
        Context = request.Context,
        FilterValues = request.FilterValues?.ToDictionary(pair => pair.Key, pair => $"{pair.Value}"),
    };
}

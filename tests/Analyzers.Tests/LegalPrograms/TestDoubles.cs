using Shop.Ranking;

namespace LegalPrograms;

/// <summary>A client of one's own behind the same interface.</summary>
internal sealed class TestDoubles(Func<GetPersonalizedRankingRequest, IEnumerable<string>> rank) : IPersonalizeRuntimeClient
{
    public Task<GetPersonalizedRankingResponse> GetPersonalizedRankingAsync(GetPersonalizedRankingRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GetPersonalizedRankingResponse
        {
            RecommendationId = "r-1",
            PersonalizedRanking = [.. rank(request).Select(item => new PredictedItem { ItemId = item, Score = 1 })],
        });

    public Task<GetRecommendationsResponse> GetRecommendationsAsync(GetRecommendationsRequest request, CancellationToken cancellationToken = default) =>
        Task.FromException<GetRecommendationsResponse>(new NotSupportedException($"{request.UserId}"));

    public Task<GetActionRecommendationsResponse> GetActionRecommendationsAsync(GetActionRecommendationsRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public static async Task<bool> IsFoundAsync(TestDoubles client, GetPersonalizedRankingRequest request)
    {
        try
        {
            await client.GetPersonalizedRankingAsync(request);
            return true;
        }
        catch (ResourceNotFoundException)
        {
            return false;
        }
    }
}

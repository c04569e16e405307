using Local.Ranking;
using Smithwright;

namespace Emulator;

/// <summary>Ranks the items that it was asked for, in their order. All other operations are the model's.</summary>
internal sealed class LocalRanking : PersonalizeRuntimeEmulator
{
    public override Task<GetPersonalizedRankingResponse> GetPersonalizedRankingAsync(GetPersonalizedRankingRequest input, ServiceContext context) =>
        Task.FromResult(new GetPersonalizedRankingResponse
        {
            RecommendationId = $"RID-{input.UserId}",
            PersonalizedRanking = [.. input.InputList.Select((item, index) => new PredictedItem { ItemId = item, Score = 1.0 / (index + 2) })],
        });
}

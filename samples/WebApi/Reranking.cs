using Shop.Ranking;
using Smithwright;

namespace WebApi;

/// <summary>Which campaign ranks.</summary>
internal sealed record RerankingOptions(string CampaignArn);

/// <summary>A list of items in a user's order.</summary>
/// <param name="Personalized">Whether the service ranked them; else they are as they came.</param>
internal sealed record RankedItems(IReadOnlyList<RankedItem> Items, bool Personalized);

/// <param name="Score">How likely the user takes it next, from 0 to 1; null where the service does not know the item.</param>
internal sealed record RankedItem(string? Item, double? Score);

/// <summary>Ranks items for a user. A shop shows its items with or without the service: when that fails, they stay in the order they came in.</summary>
internal sealed partial class Reranking(IPersonalizeRuntimeClient client, RerankingOptions options, ILogger<Reranking> logger)
{
    public async Task<RankedItems> RankAsync(string user, IReadOnlyList<string> items, CancellationToken cancellationToken)
    {
        try
        {
            GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(
                new() { CampaignArn = options.CampaignArn, UserId = user, InputList = items }, cancellationToken);
            return new RankedItems([.. response.PersonalizedRanking.Select(item => new RankedItem(item.ItemId, item.Score))], Personalized: true);
        }
        catch (ServiceException exception)
        {
            LogFailure(exception, exception.ErrorCode ?? "none", exception.RequestId ?? "none");
            return new RankedItems([.. items.Select(item => new RankedItem(item, Score: null))], Personalized: false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Items stay as they came: error code {Code}, request id {RequestId}.")]
    private partial void LogFailure(Exception exception, string code, string requestId);
}

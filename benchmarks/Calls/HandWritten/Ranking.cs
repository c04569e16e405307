namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>What one would write without a generator. The serializer's contexts use these types as well.</summary>
internal sealed record Ranking(List<RankedItem> PersonalizedRanking, string? RecommendationId);

internal sealed record RankedItem(string? ItemId, double? Score, string? PromotionName, Dictionary<string, string>? Metadata, List<string>? Reason);

internal sealed record RankingRequest(
    string CampaignArn,
    IReadOnlyList<string> InputList,
    string UserId,
    IReadOnlyDictionary<string, string>? Context,
    string? FilterArn,
    IReadOnlyDictionary<string, string>? FilterValues,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? MetadataColumns);

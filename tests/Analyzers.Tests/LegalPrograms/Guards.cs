using Shop.Ranking;

namespace LegalPrograms;

/// <summary>Methods that take any number of items, and send only as many as are legal.</summary>
internal sealed class Guards(IPersonalizeRuntimeClient client, string campaign)
{
    private const int MaxItems = 500;

    private static readonly string[] Many = [.. Enumerable.Range(0, 1200).Select(i => $"film-{i}")];

    public async Task<IReadOnlyList<string>> EverythingAsync(string user, CancellationToken cancellationToken)
    {
        if (!CanRank(Many))
        {
            return await InBatchesAsync(user, Many, cancellationToken);
        }

        return await OnceAsync(user, Many, cancellationToken);
    }

    public Task<IReadOnlyList<string>> FirstAsync(string user, CancellationToken cancellationToken) => CutAsync(user, Many, cancellationToken);

    public Task<IReadOnlyList<string>> TryAsync(string user, CancellationToken cancellationToken) => TryAsync(user, Many, cancellationToken);

    private static bool CanRank(IReadOnlyCollection<string> ids) => ids.Count <= MaxItems;

    private static void Require(IReadOnlyCollection<string> ids)
    {
        if (ids.Count > MaxItems)
        {
            throw new ArgumentException($"At most {MaxItems} items can be ranked.", nameof(ids));
        }
    }

    private async Task<IReadOnlyList<string>> TryAsync(string user, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        try
        {
            Require(ids);
            return await SendAsync(user, ids, cancellationToken);
        }
        catch (ArgumentException)
        {
            return ids;
        }
    }

    private async Task<IReadOnlyList<string>> InBatchesAsync(string user, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        List<string> ranked = [];
        foreach (string[] batch in ids.Chunk(MaxItems))
        {
            ranked.AddRange(await SendAsync(user, batch, cancellationToken));
        }

        for (int start = 0; start < ids.Count; start += MaxItems)
        {
            ranked.AddRange(await SendAsync(user, ids.Skip(start).Take(MaxItems).ToList(), cancellationToken));
        }

        return ranked;
    }

    private Task<IReadOnlyList<string>> OnceAsync(string user, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, MaxItems);
        return SendAsync(user, ids, cancellationToken);
    }

    private Task<IReadOnlyList<string>> CutAsync(string user, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        SendAsync(user, ids.Count > MaxItems ? ids.Take(MaxItems).ToList() : ids, cancellationToken);

    private async Task<IReadOnlyList<string>> SendAsync(string user, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(
            new() { CampaignArn = campaign, UserId = user, InputList = ids }, cancellationToken);
        return response.PersonalizedRanking?.Select(item => item.ItemId ?? string.Empty).ToList() ?? [];
    }
}

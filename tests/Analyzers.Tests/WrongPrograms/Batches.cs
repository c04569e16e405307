using System.Collections.Immutable;
using Shop.Ranking;
using Smithwright.Annotations;

namespace WrongPrograms;

internal sealed class Batches(IPersonalizeRuntimeClient client)
{
    private const int Size = 1000;
    private static readonly int BatchSize = 600;
    private int PageSize { get; } = 700;
    private static int Static => 501;

    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    private static GetPersonalizedRankingRequest WithMeta(IReadOnlyList<string> ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u", MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] } };
    private Task Send(IReadOnlyList<string> ids) => client.GetPersonalizedRankingAsync(Make(ids));
    private Task SendMeta(IEnumerable<string> ids) => client.GetPersonalizedRankingAsync(WithMeta(ids.ToList()));

    public async Task A1(IReadOnlyList<string> items)
    {
        foreach (string[] batch in items.Chunk(1000)) // SMW1013
        {
            await client.GetPersonalizedRankingAsync(new() { CampaignArn = Data.Arn, InputList = batch, UserId = "u" });
        }
    }
    public async Task A2(IReadOnlyList<string> items)
    {
        foreach (var batch in items.Chunk(Size)) // SMW1013
        {
            await Send(batch);
        }
    }
    public async Task A3(IReadOnlyList<string> items)
    {
        foreach (var batch in items.Chunk(BatchSize)) // SMW1013
        {
            await Send(batch.ToList());
        }
    }
    public Task A4(IEnumerable<string> items) => Task.WhenAll(items.Chunk(501).Select(batch => Send(batch))); // SMW1013
    public Task A5(IEnumerable<string> items) => Task.WhenAll(items.Chunk(501).Select(Send)); // SMW1013
    public async Task A6(IEnumerable<string> items)
    {
        foreach (var batch in items.Chunk(100)) // SMW1013
        {
            await SendMeta(batch);
        }
    }
    public async Task A7(IReadOnlyList<string> items)
    {
        for (int i = 0; i < items.Count; i += 501)
        {
            await Send(items.Skip(i).Take(501).ToList()); // SMW1013
        }
    }
    public async Task A8(List<string> items)
    {
        for (int i = 0; i < items.Count; i += Size)
        {
            List<string> batch = items.GetRange(i, Math.Min(Size, items.Count - i)); // SMW1013
            await Send(batch);
        }
    }
    public async Task A9(IEnumerable<string> items)
    {
        List<string> buffer = new();
        foreach (string item in items)
        {
            buffer.Add(item);
            if (buffer.Count == 600) // SMW1013
            {
                await Send(buffer);
                buffer.Clear();
            }
        }
        if (buffer.Count > 0)
        {
            await Send(buffer);
        }
    }
    public async Task A10(IEnumerable<string> items)
    {
        var buffer = new List<string>(Size);
        foreach (string item in items)
        {
            buffer.Add(item);
            if (buffer.Count >= Size) // SMW1013
            {
                await client.GetPersonalizedRankingAsync(Make(buffer.ToArray()));
                buffer = new List<string>(Size);
            }
        }
    }
    public async Task A11(string[] items)
    {
        for (int i = 0; i < items.Length; i += 1000)
        {
            string[] part = items[i..Math.Min(i + 1000, items.Length)]; // SMW1013
            await Send(part);
        }
    }
    public async Task A12(string[] items)
    {
        for (int start = 0; start < items.Length; start += Size)
        {
            await Send(items.AsSpan(start, Math.Min(Size, items.Length - start)).ToArray()); // SMW1013
        }
    }
    public async Task A13(string[] items)
    {
        for (int start = 0; start < items.Length; start += Size)
        {
            await Send(new ArraySegment<string>(items, start, Math.Min(Size, items.Length - start))); // SMW1013
        }
    }
    public async Task A14(IEnumerable<string> items)
    {
        var rest = items.ToList();
        while (rest.Count > 0)
        {
            var batch = rest.Take(Size).ToList(); // SMW1013
            await Send(batch);
            rest = rest.Skip(Size).ToList();
        }
    }
    public async Task A15(IEnumerable<string> items)
    {
        var all = items.ToArray();
        int page = 0;
        while (page * 600 < all.Length)
        {
            var batch = all.Skip(page * 600).Take(600).ToArray(); // SMW1013
            await Send(batch);
            page++;
        }
    }
    public async Task A16(ImmutableArray<string> items)
    {
        for (int i = 0; i < items.Length; i += 501)
        {
            await Send(items.Slice(i, Math.Min(501, items.Length - i))); // SMW1013
        }
    }
    public async Task A17(IEnumerable<string> items)
    {
        var batches = items.Chunk(2000); // SMW1013
        foreach (var b in batches) { await Send(b); }
    }
    public async Task A18(IReadOnlyList<string> items)
    {
        await Parallel.ForEachAsync(items.Chunk(1000), async (batch, ct) => // SMW1013
        {
            await client.GetPersonalizedRankingAsync(Make(batch), ct);
        });
    }
    public IEnumerable<GetPersonalizedRankingRequest> A19(IEnumerable<string> items) => items.Chunk(501).Select(batch => Make(batch)); // SMW1013
    public IEnumerable<GetPersonalizedRankingRequest> A20(IEnumerable<string> items) => from batch in items.Chunk(501) select Make(batch); // SMW1013
    public async Task A21(IReadOnlyList<string> items)
    {
        foreach (var batch in items.Select(i => i.Trim()).Distinct().Chunk(PageSize)) // SMW1013
        {
            await Send(batch);
        }
    }
    public async Task A22(IReadOnlyList<string> items, int size = 501)
    {
        const int local = 900;
        foreach (var batch in items.Chunk(local)) // SMW1013
        {
            GetPersonalizedRankingRequest request = Make(batch);
            GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(request);
            Console.WriteLine(response.RecommendationId);
        }
    }
    public Task A23(IReadOnlyList<string> items) => InBatches(items, 1000); // SMW1013
    private async Task InBatches(IReadOnlyList<string> items, int size)
    {
        foreach (var batch in items.Chunk(size))
        {
            await Send(batch);
        }
    }
    public async Task A24(IReadOnlyList<string> items)
    {
        foreach (var batch in Batch(items, 1000)) // SMW1013
        {
            await Send(batch);
        }
    }
    private static IEnumerable<IReadOnlyList<T>> Batch<T>(IReadOnlyList<T> items, int size)
    {
        for (int i = 0; i < items.Count; i += size)
        {
            yield return items.Skip(i).Take(size).ToList();
        }
    }
    public async Task A25(IReadOnlyList<string> items)
    {
        foreach (var batch in items.Chunk(51)) // SMW1013
        {
            await client.GetPersonalizedRankingAsync(Make(batch) with { MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"] } });
        }
    }
    public async Task A26(string[] items)
    {
        foreach (var batch in items.Chunk(Static)) // SMW1013
        {
            if (batch.Length == 0) { continue; }
            await Send(batch);
        }
    }
    public async Task A28(IAsyncEnumerable<string> items)
    {
        var buffer = new List<string>();
        await foreach (var item in items)
        {
            buffer.Add(item);
            if (buffer.Count < 501) // SMW1013
            {
                continue;
            }
            await Send(buffer);
            buffer.Clear();
        }
    }
    public async Task A29(IEnumerable<string> items)
    {
        List<string> buffer = [];
        foreach (string item in items)
        {
            if (buffer.Count == 1000) // SMW1013
            {
                await Send(buffer);
                buffer = [];
            }
            buffer.Add(item);
        }
    }
    public async Task A30(List<string> items)
    {
        int i = 0;
        do
        {
            await Send(items.GetRange(i, Math.Min(Size, items.Count - i))); // SMW1013
            i += Size;
        }
        while (i < items.Count);
    }
    public async Task A31(IReadOnlyList<string> items)
    {
        int batches = (items.Count + Size - 1) / Size;
        for (int b = 0; b < batches; b++)
        {
            await Send(items.Skip(b * Size).Take(Size).ToArray()); // SMW1013
        }
    }
    public async Task A32(string[] items)
    {
        Memory<string> memory = items;
        for (int i = 0; i < memory.Length; i += Size)
        {
            await Send(memory.Slice(i, Math.Min(Size, memory.Length - i)).ToArray()); // SMW1013
        }
    }
    public async Task A33(IReadOnlyList<string> items)
    {
        var tasks = new List<Task>();
        foreach (var batch in items.Chunk(501)) // SMW1013
        {
            tasks.Add(Send(batch));
        }
        await Task.WhenAll(tasks);
    }
    public void A36(IReadOnlyList<string> items) => items.Chunk(501).ToList().ForEach(b => Make(b)); // SMW1013
    public async Task A38(List<string> items)
    {
        foreach (var batch in items.Order().ToList().Chunk(501).ToArray()) // SMW1013
        {
            await SendMeta(batch.Where(_ => true));
            await Send(batch);
        }
    }
}

using Shop.Ranking;

namespace LegalPrograms.Forms;

internal sealed class BatchForms(IPersonalizeRuntimeClient client)
{
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    private Task Send(IReadOnlyList<string> ids) => client.GetPersonalizedRankingAsync(Make(ids));
    private Task SendMeta(IReadOnlyList<string> ids) => client.GetPersonalizedRankingAsync(Make(ids) with { MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"] } });
    private static readonly string[] Few = ["a", "b", "c"];

    public async Task A1(IReadOnlyList<string> items) { foreach (var b in items.Chunk(500)) { await Send(b); } }
    public async Task A2(IReadOnlyList<string> items) { foreach (var b in items.Chunk(50)) { await SendMeta(b); } }
    public async Task A3(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { await Send(b.Take(500).ToList()); } }
    public async Task A4(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { if (b.Length <= 500) { await Send(b); } } }
    public async Task A5() { foreach (var b in Few.Chunk(1000)) { await Send(b); } }
    public async Task A6(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { foreach (var c in b.Chunk(500)) { await Send(c); } } }
    public async Task A7(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { Console.WriteLine(b.Length); } await Send(items); }
    public async Task A8(IReadOnlyList<string> items, int size) { foreach (var b in items.Chunk(size)) { await Send(b); } }
    public async Task A9(IReadOnlyList<string> items) { foreach (var b in items.Take(500).Chunk(1000)) { await Send(b); } }
    public async Task A10(IReadOnlyList<string> items)
    {
        List<string> buffer = new(1000);
        foreach (string i in items) { buffer.Add(i); if (buffer.Count == 500) { await Send(buffer); buffer.Clear(); } }
        if (buffer.Count > 0) { await Send(buffer); }
    }
    public async Task A11(IReadOnlyList<string> items)
    {
        List<string> buffer = new();
        foreach (string i in items) { buffer.Add(i); if (buffer.Count == 1000) { await Send(buffer.Take(500).ToList()); await Send(buffer.Skip(500).ToList()); buffer.Clear(); } }
    }
    public async Task A12(List<string> items) { for (int i = 0; i < items.Count; i += 1000) { await Send(items.GetRange(i, Math.Min(500, items.Count - i))); } }
    public async Task A13(string[] items) { for (int i = 0; i < items.Length; i += 500) { await Send(items[i..Math.Min(i + 500, items.Length)]); } }
    public async Task A14(IReadOnlyList<string> items)
    {
        if (items.Count > 500) { throw new ArgumentException(); }
        foreach (var b in items.Chunk(1000)) { await Send(b); }
    }
    public async Task A15(IReadOnlyList<string> items) { for (int i = 0; i < items.Count; i += 1000) { var page = items.Skip(i).Take(1000).Where(x => x.Length > 0).ToList(); await Send(page); } }
    public async Task A16(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { Check(b); await Send(b); } }
    private static void Check(string[] b) { if (b.Length > 500) { throw new ArgumentException(); } }
    public async Task A18(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { var half = b.Length / 2; await Send(b[..half]); await Send(b[half..]); } }
    public async Task A19(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000)) { await (b.Length > 500 ? Task.CompletedTask : Send(b)); } }
    public async Task A20(IReadOnlyList<string> items) { var first = items.Take(1000).ToList(); if (first.Count <= 500) { await Send(first); } }
    public IEnumerable<string[]> A21(IReadOnlyList<string> items) => items.Chunk(1000);
    public async Task A22(IReadOnlyList<string> items) { var distinct = items.Chunk(1000).Select(b => b.Distinct().Take(500).ToArray()); foreach (var b in distinct) { await Send(b); } }
    public async Task A23(IReadOnlyList<string> items) { foreach (var b in items.Chunk(1000).SelectMany(x => x.Chunk(500))) { await Send(b); } }
    public async Task A24(IReadOnlyList<string> items) => await InBatches(items, 500);
    private async Task InBatches(IReadOnlyList<string> items, int size) { foreach (var b in items.Chunk(size)) { await Send(b); } }
    public async Task A25(IReadOnlyList<string> items) => await Clamped(items, 1000);
    private async Task Clamped(IReadOnlyList<string> items, int size) { foreach (var b in items.Chunk(Math.Min(size, 500))) { await Send(b); } }
    public async Task A26(IReadOnlyList<string> items) => await Clamped2(items, 1000);
    private async Task Clamped2(IReadOnlyList<string> items, int size) { if (size > 500) { size = 500; } foreach (var b in items.Chunk(size)) { await Send(b); } }
    public async Task A27(IReadOnlyList<string> items) => await Clamped3(items, 1000);
    private async Task Clamped3(IReadOnlyList<string> items, int size) { ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 500); foreach (var b in items.Chunk(size)) { await Send(b); } }
    public async Task A28() => await InBatches(Few, 1000);
    public async Task A29(IReadOnlyList<string> items) { if (items.Count <= 500) { await InBatches(items, 1000); } }
    public async Task A30(IReadOnlyList<string> items)
    {
        List<string> buffer = new();
        foreach (string i in items) { buffer.Add(i); if (buffer.Count < 500) { continue; } await Send(buffer); buffer.Clear(); }
    }
    public async Task A31(IReadOnlyList<string> items)
    {
        List<string> buffer = new();
        foreach (string i in items) { if (i.Length == 0) { continue; } buffer.Add(i); if (buffer.Count < 1000) { continue; } await Send(buffer.Take(500).ToList()); buffer.RemoveRange(0, 500); }
    }
    public async Task A32(IReadOnlyList<string> items)
    {
        List<string> buffer = new();
        foreach (string i in items)
        {
            buffer.Add(i);
            if (buffer.Count >= 1000) { buffer.RemoveRange(500, 500); }
            if (buffer.Count == 500) { await Send(buffer); buffer = new(); }
        }
    }
}

using Shop.Ranking;

namespace WrongPrograms.Helpers;

internal sealed record Query(string User, IReadOnlyList<string> Ids)
{
    public int Count => Ids.Count;
}
internal record BaseQuery(IReadOnlyList<string> Ids) { public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" }; }
internal sealed record SubQuery(IReadOnlyList<string> Ids, string User) : BaseQuery(Ids);
internal sealed record Defaults { public string Arn { get; init; } = "arn:aws:s3:::x"; public string User { get; init; } = "u"; }
internal readonly struct Value { public Value(IReadOnlyList<string> ids) { Ids = ids; } public IReadOnlyList<string> Ids { get; } }
internal sealed record Nested(Query Inner, int Page);
internal sealed class Settings { public const int BatchSize = 501; public const string FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/f"; public static int Size { get; } = 600; }
internal abstract class Ranker { public abstract void Rank(IReadOnlyList<string> ids); protected static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; }
internal sealed class SealedRanker : Ranker { public override void Rank(IReadOnlyList<string> ids) => Make(ids); }
internal sealed class Service(IPersonalizeRuntimeClient client)
{
    private readonly string _arn = Settings.FilterArn;
    public Task<GetPersonalizedRankingResponse> RankAsync(string user, IEnumerable<string> ids, CancellationToken cancellationToken = default) => client.GetPersonalizedRankingAsync(new() { CampaignArn = Data.Arn, UserId = user, InputList = [.. ids] }, cancellationToken);
    public Task WithArn(string user) => client.GetPersonalizedRankingAsync(new() { CampaignArn = _arn, UserId = user, InputList = ["a"] }); // SMW1009
    public Task WithCampaign(string campaign) => client.GetPersonalizedRankingAsync(new() { CampaignArn = campaign, UserId = "u", InputList = ["a"] });
}

internal sealed class Cases(IPersonalizeRuntimeClient client, Service service)
{
    private static readonly Query Default = new("u", Data.Many);
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids, string user = "u") => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private static T Use<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) => make(ids);
    private static void Run(Action<IReadOnlyList<string>> run) => run(Data.Many);
    private static GetPersonalizedRankingRequest ToRequest(Query q) => Make(q.Ids, q.User);
    private static GetPersonalizedRankingRequest ToRequest(Nested n) => ToRequest(n.Inner);
    private static void In(in int n, IReadOnlyList<string> ids) => Make(ids);
    private static string Arn(string kind) => $"arn:aws:personalize:eu-west-1:123456789012:{kind}/films";

    public void A1() => Use(Data.Many, ids => Make(ids)); // SMW1009
    public void A2() => Use(Data.Many, Method); // SMW1009
    private static GetPersonalizedRankingRequest Method(IReadOnlyList<string> ids) => Make(ids);
    public void A3() => Run(ids => Make(ids)); // SMW1009
    public void A4() => ToRequest(Default); // SMW1009
    public void A7() => new SubQuery(Data.Many, "u").Make(); // SMW1009
    public void A8() { Defaults d = new(); _ = new GetPersonalizedRankingRequest { CampaignArn = d.Arn, InputList = ["a"], UserId = d.User }; } // SMW1005
    public void A9() => Make(new Value(Data.Many).Ids); // SMW1009
    public void A10() => ToRequest(new Nested(new Query("u", Data.Many), 1)); // SMW1009
    public void A11() { var n = new Nested(new Query("u", ["a"]), 1); ToRequest(n with { Inner = n.Inner with { Ids = Data.Many } }); } // SMW1009
    public void A12() => new SealedRanker().Rank(Data.Many); // SMW1009
    public void A13() => service.RankAsync("u", Data.Many); // SMW1009
    public async Task A14() => await service.RankAsync("u", Enumerable.Range(1, 600).Select(i => $"item-{i}"), CancellationToken.None); // SMW1009
    public void A15() => service.WithCampaign(Settings.FilterArn); // SMW1009
    public void A16() => service.WithCampaign(Arn("filter")); // SMW1009
    public void A21() => In(3, Data.Many); // SMW1009
    public async Task A22(IReadOnlyList<string> items) { foreach (string[] b in items.Chunk(Settings.BatchSize)) { await service.RankAsync("u", b); } } // SMW1013
    public async Task A23(IReadOnlyList<string> items) { foreach (string[] b in items.Chunk(Settings.Size)) { await service.RankAsync("u", b); } } // SMW1013
    public async Task A25(IReadOnlyList<string> items) { foreach (string[] b in items.Chunk(501)) { await client.GetPersonalizedRankingAsync(ToRequest(new Query("u", b))); } } // SMW1013
    public async Task A26(IReadOnlyList<string> items) { foreach (string[] b in items.Chunk(501)) { var r = Make(b); await client.GetPersonalizedRankingAsync(r); } } // SMW1013
    public async Task A27(IReadOnlyList<string> items) { IEnumerable<string[]> chunks = items.Chunk(501); foreach (string[] b in chunks) { await service.RankAsync("u", b); } } // SMW1013
    public Task A28(IReadOnlyList<string> items) => Parallel.ForEachAsync(items.Chunk(501), async (b, ct) => await service.RankAsync("u", b, ct)); // SMW1013
    public async Task A29(IReadOnlyList<string> items) { var tasks = items.Chunk(501).Select(b => service.RankAsync("u", b)).ToList(); await Task.WhenAll(tasks); } // SMW1013
    public async Task A31(IReadOnlyList<string> items) { var columns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"] }; foreach (string[] b in items.Chunk(100)) { await client.GetPersonalizedRankingAsync(new() { CampaignArn = Data.Arn, UserId = "u", InputList = b, MetadataColumns = columns }); } } // SMW1013
    public async Task A32(IReadOnlyList<string> items) { int size = 501; for (int i = 0; i < items.Count; i += size) { await service.RankAsync("u", items.Skip(i).Take(size)); } } // SMW1013
    public async Task A33(IReadOnlyList<string> items) { const int size = 501; int sent = 0; while (sent < items.Count) { var b = items.Skip(sent).Take(size).ToList(); await service.RankAsync("u", b); sent += b.Count; } } // SMW1013
    public async Task A34(IReadOnlyList<string> items) { Queue<string> q = new(items); while (q.Count > 0) { List<string> b = []; while (q.Count > 0 && b.Count < 501) { b.Add(q.Dequeue()); } await service.RankAsync("u", b); } } // SMW1013
    public async Task A35(List<string> items) { while (items.Count > 0) { int n = Math.Min(501, items.Count); var b = items.GetRange(0, n); items.RemoveRange(0, n); await service.RankAsync("u", b); } } // SMW1013
    public async Task A36(List<string> items) { for (int i = 0; i < items.Count; i += 501) { int n = Math.Min(501, items.Count - i); var b = items.GetRange(i, n); await service.RankAsync("u", b); } } // SMW1013
    public async Task A37(string[] items) { for (int i = 0; i < items.Length; i += 501) { int end = Math.Min(i + 501, items.Length); await service.RankAsync("u", items[i..end]); } } // SMW1013
    public async Task A38(string[] items) { for (int i = 0; i < items.Length; i += 501) { var b = items.Skip(i).Take(501).ToArray(); if (b.Length == 0) { break; } await service.RankAsync("u", b); } } // SMW1013
    public async Task A40(IEnumerable<string> items) { List<string> b = []; foreach (string i in items) { b.Add(i); if (b.Count == Settings.BatchSize) { await Flush(b); b.Clear(); } } } // SMW1013
    private Task Flush(List<string> b) => service.RankAsync("u", b);
    public async Task A42(IEnumerable<string> items) { List<string> b = []; foreach (string i in items) { b.Add(i); if (b.Count > 500) { await service.RankAsync("u", b); b.Clear(); } } } // SMW1013
    public void A43() => Make(["a", null!]); // SMW1001
}

using Shop.Ranking;

namespace LegalPrograms.Forms;

internal sealed class HandedIn(IPersonalizeRuntimeClient client)
{
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids, string user = "u") => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private Task Send(IEnumerable<string> ids) => client.GetPersonalizedRankingAsync(Make(ids.ToList()));
    private static T Use<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) => make(ids);
    private static T UseFew<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) => make(ids.Take(5).ToList());
    private static T? UseMaybe<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) => ids.Count > 500 ? default : make(ids);
    private static T UseChanged<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) { make = _ => default!; return make(ids); }
    private static Func<T> Later<T>(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, T> make) => () => make(ids);
    private static bool Flag => DateTime.Now.Ticks > 5;

    public void A1() => Use(Data.Many, ids => Make(ids.Take(5).ToList()));
    public void A2() => Use(Data.Many, ids => ids.Count > 500 ? null : Make(ids));
    public void A3() => Use(Data.Many, ids => { if (ids.Count > 500) { throw new ArgumentException(); } return Make(ids); });
    public void A4() => UseFew(Data.Many, ids => Make(ids));
    public void A5() => UseMaybe(Data.Many, ids => Make(ids));
    public void A6() => UseChanged(Data.Many, ids => Make(ids));
    public void A7() => Later(Data.Many, ids => Make(ids));
    public void A8() { Func<IReadOnlyList<string>, object> make = ids => Make(ids); if (Flag) { make = _ => 1; } Use(Data.Many, make); }
    public void A9(Func<IReadOnlyList<string>, object> make) => Use(Data.Many, make);
    public void A10() => Use(["a"], ids => Make(ids));
    public void A11() => new Defaults { Arn = Data.Arn }.Make();
    public void A12() => new DefaultsSet().Make();
    public void A13() => new Sub(Data.Many).Make();
    public void A14() => new SubSet(Data.Many).Make();
    public void A15() => new Chain(Data.Many).Make();
    public void A16() => new Branching(Data.Many, Flag).Make();
    public void A17() => new SubFew(Data.Many).Make();
    public async Task B1(IEnumerable<string> items) { List<string> b = []; foreach (string i in items) { b.Add(i); if (b.Count > 499) { await Send(b); b.Clear(); } } }
    public async Task B2(IEnumerable<string> items) { Queue<string> q = new(items); while (q.Count > 0) { List<string> b = []; while (q.Count > 0 && b.Count < 500) { b.Add(q.Dequeue()); } await Send(b); } }
    public async Task B3(IEnumerable<string> items) { Queue<string> q = new(items); while (q.Count > 0) { List<string> b = []; while (q.Count > 0 && b.Count < 1000) { b.Add(q.Dequeue()); if (b.Count == 500) { break; } } if (b.Count <= 500) { await Send(b); } } }
    public async Task B4(List<string> items) { while (items.Count > 0) { int n = Math.Min(500, items.Count); var b = items.GetRange(0, n); items.RemoveRange(0, n); await Send(b); } }
    public async Task B5(List<string> items) { for (int i = 0; i < items.Count; i += 1000) { int n = Math.Min(1000, items.Count - i); n = Math.Min(n, 500); var b = items.GetRange(i, n); await Send(b); } }
    public async Task B6(string[] items) { for (int i = 0; i < items.Length; i += 1000) { int end = Math.Min(i + 500, items.Length); await Send(items[i..end]); } }
    public async Task B7(List<string> items) { int sent = 0; while (sent < items.Count) { var b = items.Skip(sent).Take(1000).ToList(); if (b.Count > 500) { b = b.Take(500).ToList(); } await Send(b); sent += b.Count; } }
    public async Task B8(List<string> items) { int sent = 0; while (sent < items.Count) { var b = items.Skip(sent).Take(1000).ToList(); if (b.Count > 500) { break; } await Send(b); sent += b.Count; } }
    public async Task B9(List<string> items) { for (int i = 0; i < items.Count; i += 1000) { var b = items.Skip(i).Take(1000).ToList(); while (b.Count > 500) { b.RemoveAt(b.Count - 1); } await Send(b); } }
    public async Task B10(List<string> items) { if (items.Count < 501) { for (int i = 0; i < items.Count; i += 1000) { await Send(items.Skip(i).Take(1000)); } } }
    public async Task B11(IEnumerable<string> items) { List<string> b = []; foreach (string i in items) { if (b.Count > 1000) { b = []; } b.Add(i); } if (b.Count <= 500) { await Send(b); } }
}

internal sealed record Defaults { public string Arn { get; init; } = "arn:aws:s3:::x"; public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Arn, InputList = ["a"], UserId = "u" }; }
internal sealed record DefaultsSet { public DefaultsSet() => Arn = LegalPrograms.Forms.Data.Arn; public string Arn { get; init; } = "arn:aws:s3:::x"; public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Arn, InputList = ["a"], UserId = "u" }; }
internal record Base(IReadOnlyList<string> Ids) { public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" }; }
internal sealed record Sub : Base { public Sub(IReadOnlyList<string> ids) : base(ids) { Ids = ids.Take(5).ToList(); } }
internal sealed record SubSet : Base { public SubSet(IReadOnlyList<string> ids) : base(ids) { if (ids.Count > 500) { Ids = ["a"]; } } }
internal sealed record SubFew(IReadOnlyList<string> All) : Base(All.Take(5).ToList());
internal sealed class Chain { private readonly IReadOnlyList<string> _ids; public Chain(IReadOnlyList<string> ids) : this(ids, 5) { } private Chain(IReadOnlyList<string> ids, int n) { _ids = ids.Take(n).ToList(); } public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = _ids, UserId = "u" }; }
internal sealed class Branching { private readonly IReadOnlyList<string> _ids; public Branching(IReadOnlyList<string> ids, bool few) { _ids = ids; if (few) { _ids = ["a"]; } } public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = _ids, UserId = "u" }; }

using Shop.Ranking;

namespace LegalPrograms.Forms;

internal sealed class Loops(IPersonalizeRuntimeClient client)
{
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids, string user = "u") => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private Task Send(IReadOnlyList<string> ids) => client.GetPersonalizedRankingAsync(Make(ids));
    private static bool Flag => DateTime.Now.Ticks > 5;

    public void L1() { var l = new List<string>(); for (int i = 0; i < 500; i++) { l.Add("x"); } Make(l); }
    public void L2() { var l = new List<string>(); for (int i = 0; i < 600; i++) { if (i % 2 == 0) { l.Add("x"); } } Make(l); }
    public void L3() { var l = new List<string>(); for (int i = 0; i < 600; i++) { if (i == 500) { break; } l.Add("x"); } Make(l); }
    public void L4() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); if (l.Count == 500) { Make(l); l.Clear(); } } Make(l); }
    public void L5() { var l = new List<string>(); for (int i = 0; i < 600; i += 2) { l.Add("x"); } Make(l); }
    public void L6() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); i++; } Make(l); }
    public void L7() { var l = new List<string>(); if (Flag) { for (int i = 0; i < 600; i++) { l.Add("x"); } } Make(l); }
    public void L8() { var l = new List<string>(); try { for (int i = 0; i < 600; i++) { l.Add(int.Parse("x").ToString()); } } catch (FormatException) { } Make(l); }
    public void L9() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); Make(l.Take(5).ToList()); } }
    public void L10() { for (int j = 0; j < 3; j++) { var l = new List<string>(); for (int i = 0; i < 300; i++) { l.Add("x"); } Make(l); } }
    public void L11() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); } l.RemoveRange(0, 200); Make(l); }
    public void L12() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); } l = l.Take(5).ToList(); Make(l); }
    public void L13() { var l = new List<string>(); foreach (string s in Data.Make(600)) { if (s.Length > 2) { continue; } l.Add(s); } Make(l); }
    public void L14() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); Shrink(l); } Make(l); }
    private static void Shrink(List<string> l) { if (l.Count > 3) { l.RemoveAt(0); } }
    public void L15() { var l = new HashSet<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); } Make(l.ToList()); }
    public void L16(int n) { var l = new List<string>(); for (int i = 0; i < n; i++) { l.Add("x"); } Make(l); }
    public void L17() { var l = new List<string>(); for (int i = 600; i < 5; i++) { l.Add("x"); } Make(l); }
    public void L18() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); } Make(l.Distinct().ToList()); }
    public void L19() { var l = new List<string>(); int max = 600; max = Math.Min(max, 100); for (int i = 0; i < max; i++) { l.Add("x"); } Make(l); }
    public void L20() { var l = new List<string>(); for (int i = 0; i < 600; i++) { try { l.Add("x"); } catch (Exception) { } } if (l.Count <= 500) { Make(l); } }
    public void L21() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); } foreach (var c in l.Chunk(500)) { Make(c); } }
    public void L22() { var l = new List<string>(); for (int i = 0; i < 600; i++) { Action a = () => l.Add("x"); if (Flag) { a(); } } Make(l); }
    public void L23() { List<string>? l = null; for (int i = 0; i < 600; i++) { l ??= new(); l.Add("x"); } Use(l); }
    private static void Use(object? o) { }
    public IReadOnlyList<string> L24() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); if (Flag) { return l; } } return []; }
    public void L25() => Make(L24());
    public void L26() { var l = new List<string>(); for (int i = 0; i < 600; i++) { l.Add("x"); goto Next; Next: ; } Make(l.Take(1).ToList()); }
    public void L27() { var l = new List<string>(); int i = 0; while (i < 600) { i++; l.Add("x"); if (i > 4) { i = 1000; } } Make(l); }
    public void L28() { var l = new List<string>(); for (long i = 0; i < 600; i++) { l.Add("x"); Skip(ref i); } Make(l); }
    private static void Skip(ref long i) => i += 100;
    public void L29() { var l = new List<string>(); for (int i = 0; i < 600; ++i) l.Add("x"); for (int i = 0; i < 200; i++) { l.RemoveAt(0); } Make(l); }

    public void P1() => _ = new Prop(Data.Many).Few;
    public void P2() => _ = new Prop(Data.Many).Guarded;
    public void P3() => _ = new Prop(Data.Many).Lazy;
    public void P4() { Prop p = new(Data.Many); _ = nameof(p.Bad); }
    public void P5(Prop p) { _ = p is { Bad: not null }; }
    public void P6() { VProp p = new(Data.Many); _ = p.Virtual; }
    public void P7() { Prop p = new(Data.Many); p = new(["a"]); _ = p.Bad; }
    public void P8() { Mutable m = new() { Ids = Data.Many }; m.Ids = ["a"]; _ = m.Request; }
    public void P9() { Mutable m = new() { Ids = Data.Many }; Reset(m); _ = m.Request; }
    private static void Reset(Mutable m) => m.Ids = [];
    public void P10() { PrimaryMutable m = new(Data.Many); m.Cut(); m.Make(); }
    public void P11() { Holder h = new(Data.Make(501)); h.Cut(); h.Send(); }
    public void P12() { var l = Data.Make(501); Holder h = new(l); l.RemoveRange(0, 100); h.Send(); }
    public void P13() { StructHolder h = new(Data.Many); h.Reset(); h.Send(); }
    public void P14() { Prop? p = Flag ? new(Data.Many) : null; _ = p?.Few; }
    public void P15() { Prop p = Flag ? new(Data.Many) : new(["a"]); _ = p.Bad; }

    public async Task B1(IReadOnlyList<string> items) { foreach (var b in Batch(items, 500)) { await Send(b); } }
    public async Task B2(IReadOnlyList<string> items) { foreach (var b in BatchClamped(items, 1000)) { await Send(b); } }
    public async Task B3(IReadOnlyList<string> items) { foreach (var b in BatchGuarded(items, 1000)) { await Send(b); } }
    public async Task B4(IReadOnlyList<string> items) { foreach (var b in Batch(items, 1000)) { foreach (var c in b.Chunk(500)) { await Send(c); } } }
    public async Task B5() { foreach (var b in Batch(Data.Make(10), 1000)) { await Send(b); } }
    public async Task B6(IReadOnlyList<string> items) { foreach (var b in BatchHalf(items, 1000)) { await Send(b); } }
    public async Task B7(IReadOnlyList<string> items) { foreach (var b in BatchUnless(items, 1000)) { await Send(b); } }
    public async Task B8(IReadOnlyList<string> items) { if (items.Count <= 500) { foreach (var b in Batch(items, 1000)) { await Send(b); } } }
    public async Task B9(IReadOnlyList<string> items) { foreach (var b in Pages(items, 1000)) { await Send(b); } }
    private static IEnumerable<IReadOnlyList<T>> Batch<T>(IReadOnlyList<T> items, int size) { for (int i = 0; i < items.Count; i += size) { yield return items.Skip(i).Take(size).ToList(); } }
    private static IEnumerable<IReadOnlyList<T>> BatchClamped<T>(IReadOnlyList<T> items, int size) { size = Math.Min(size, 500); for (int i = 0; i < items.Count; i += size) { yield return items.Skip(i).Take(size).ToList(); } }
    private static IEnumerable<IReadOnlyList<T>> BatchGuarded<T>(IReadOnlyList<T> items, int size) { if (size > 500) { throw new ArgumentException(); } for (int i = 0; i < items.Count; i += size) { yield return items.Skip(i).Take(size).ToList(); } }
    private static IEnumerable<IReadOnlyList<T>> BatchHalf<T>(IReadOnlyList<T> items, int size) { for (int i = 0; i < items.Count; i += size / 2) { yield return items.Skip(i).Take(size / 2).ToList(); } }
    private static IEnumerable<IReadOnlyList<T>> BatchUnless<T>(IReadOnlyList<T> items, int size) { List<T> l = []; foreach (T i in items) { l.Add(i); if (l.Count == size || l.Count == 500) { yield return l; l = []; } } yield return l; }
    private static IEnumerable<IReadOnlyList<T>> Pages<T>(IReadOnlyList<T> items, int size) { int s = size; while (s > 500) { s /= 2; } for (int i = 0; i < items.Count; i += s) { yield return items.Skip(i).Take(s).ToList(); } }
    public Task B10(IReadOnlyList<string> items) => Sized(items, 1000);
    private async Task Sized(IReadOnlyList<string> items, int size) { int n = size > 500 ? 500 : size; foreach (var b in items.Chunk(n)) { await Send(b); } }
    public Task B11(IReadOnlyList<string> items) => Sized2(items, 1000);
    private async Task Sized2(IReadOnlyList<string> items, int size) { if (items.Count < size) { await Task.Delay(1); } foreach (var b in items.Chunk(size)) { foreach (var c in b.Chunk(500)) { await Send(c); } } }
    public Task B12(IReadOnlyList<string> items) => Sized3(items, 1000);
    private async Task Sized3(IReadOnlyList<string> items, int size) { Guard(size); foreach (var b in items.Chunk(size)) { await Send(b); } }
    private static void Guard(int n) { if (n > 500) { throw new ArgumentException(); } }
    public Task B13(IReadOnlyList<string> items) => Sized4(items, 1000);
    private async Task Sized4(IReadOnlyList<string> items, int size) { switch (size) { case > 500: return; } foreach (var b in items.Chunk(size)) { await Send(b); } }
    public Task B14(List<string> items) => Sized5(items, 1000);
    private async Task Sized5(List<string> items, int size) { for (int i = 0; i < items.Count; i += size) { int n = Math.Min(500, items.Count - i); await Send(items.GetRange(i, n)); } }

    public void R1() => Recurse(Data.Make(501), 3);
    private static void Recurse(IReadOnlyList<string> ids, int n) { if (ids.Count > 500) { Recurse(ids.Take(ids.Count / 2).ToList(), n); Recurse(ids.Skip(ids.Count / 2).ToList(), n); return; } Make(ids); }
    public void R2() => Halve(Data.Make(501));
    private static void Halve(IReadOnlyList<string> ids) { if (ids.Count <= 500) { Make(ids); } else { Halve(ids.Take(250).ToList()); } }
    public void R3() => Deep(Data.Make(501), 3);
    private static void Deep(IReadOnlyList<string> ids, int n) { if (n > 0) { Deep(n == 2 ? ["a"] : ids, n - 1); return; } Make(ids); }
    public void R4() => Deep2(Data.Make(501), 3);
    private static void Deep2(IReadOnlyList<string> ids, int n) { if (n > 0) { return; } Make(ids); }
    public void N1() => Nulls(null);
    private static void Nulls(IReadOnlyList<string>? ids) { ids ??= ["a"]; Make(ids); }
    public void N2() => NullUser(null);
    private static void NullUser(string? user) { user ??= "anonymous"; Make(["a"], user); }
    public void N3() => NullThrow(null);
    private static void NullThrow(string? user) { user = user ?? throw new ArgumentNullException(); Make(["a"], user); }
    public void A1() { var l = Data.Make(501); Alias(l); }
    private static void Alias(List<string> ids) { var copy = ids; copy.RemoveRange(0, 300); Make(ids); }
    public void A2() { var l = Data.Make(501); Alias2(l); }
    private static void Alias2(List<string> ids) { var copy = ids; Shrink(copy); Make(ids); }
    public void A3() { var l = Data.Make(501); var copy = l; copy.Clear(); Make(l); }
    public void A4() { var l = Data.Make(501); var copy = l; Alias3(copy); Make(l); }
    private static void Alias3(List<string> ids) { ids.Clear(); }
    public void A5() { var l = Data.Make(501); var copy = l; l.Clear(); Make(copy); }
    public void A6() { var l = Data.Make(501); IReadOnlyList<string> view = l; l.Clear(); Make(view); }
}
internal sealed class Prop(IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest? Few => new() { CampaignArn = Data.Arn, InputList = ids.Take(3).ToList(), UserId = "u" };
    public GetPersonalizedRankingRequest? Guarded => ids.Count > 500 ? null : new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    public GetPersonalizedRankingRequest? Bad => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    public Func<object> Lazy => () => new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}
internal class VProp(IReadOnlyList<string> ids) { public virtual GetPersonalizedRankingRequest Virtual => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; }
internal sealed class Mutable { public IReadOnlyList<string> Ids { get; set; } = []; public GetPersonalizedRankingRequest Request => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" }; }
internal sealed class PrimaryMutable(IReadOnlyList<string> ids) { public void Cut() => ids = ids.Take(5).ToList(); public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; }
internal sealed class Holder(List<string> ids) { private readonly List<string> _ids = ids; public void Cut() => _ids.RemoveRange(0, 100); public GetPersonalizedRankingRequest Send() => new() { CampaignArn = Data.Arn, InputList = _ids, UserId = "u" }; }
internal struct StructHolder(IReadOnlyList<string> ids) { private readonly IReadOnlyList<string> _ids = ids; public void Reset() => this = new([]); public readonly GetPersonalizedRankingRequest Send() => new() { CampaignArn = Data.Arn, InputList = _ids, UserId = "u" }; }

using System.Collections.Immutable;
using Shop.Ranking;
using Smithwright.Annotations;

namespace WrongPrograms;

internal sealed class Lambdas(IPersonalizeRuntimeClient client)
{
    private static readonly Func<IReadOnlyList<string>, GetPersonalizedRankingRequest> Make = ids => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    private static readonly Func<string, GetPersonalizedRankingRequest> OfUser = static user => new() { CampaignArn = Data.Arn, InputList = ["a"], UserId = user };
    private static GetPersonalizedRankingRequest Method(IReadOnlyList<string> ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };

    public void A1() { Func<IReadOnlyList<string>, GetPersonalizedRankingRequest> make = ids => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; make(Data.Many); } // SMW1009
    public void A2() => Make(Data.Many); // SMW1009
    public void A3() => OfUser(Data.LongUser); // SMW1004
    public void A4() { var make = (IReadOnlyList<string> ids) => new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; _ = make(Data.Make(501)); } // SMW1009
    public void A5() { Func<IReadOnlyList<string>, GetPersonalizedRankingRequest> make = Method; make.Invoke(Data.Many); } // SMW1009
    public async Task A6() { async Task<int> Local(IReadOnlyList<string> ids) { var r = await client.GetPersonalizedRankingAsync(Method(ids)); return r.PersonalizedRanking!.Count; } await Local(Data.Make(501)); } // SMW1009
    public void A7() { _ = Local(Data.Many, "u"); static GetPersonalizedRankingRequest Local(IReadOnlyList<string> ids, string user) { return new() { CampaignArn = Data.Arn, InputList = ids, UserId = user }; } } // SMW1009
    public void A8() { string user = Data.LongUser; Go(); void Go() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ["a"], UserId = user }; } // SMW1004
    public async Task A9() { Func<IReadOnlyList<string>, Task> send = async ids => { await client.GetPersonalizedRankingAsync(Method(ids)); }; await send(Data.Make(501)); } // SMW1009
    public void A10() { var ids = Data.Make(501); Action go = () => Method(ids); go(); } // SMW1009
    public void A11() { Data.Make(3).Select(id => Outer(id, Data.Many)).ToList(); } // SMW1009
    private static GetPersonalizedRankingRequest Outer(string id, IReadOnlyList<string> ids) => Method(ids);
    public Task A12() => Task.WhenAll(Data.Make(3).Select(u => client.GetPersonalizedRankingAsync(Outer(u, Data.Make(501))))); // SMW1009
    public Task A13() => Retry(() => client.GetPersonalizedRankingAsync(Outer("u", Data.Make(501)))); // SMW1009
    private static async Task<T> Retry<T>(Func<Task<T>> run) { for (int i = 0; ; i++) { try { return await run(); } catch (Exception) when (i < 3) { await Task.Delay(100); } } }
}

internal sealed class Returns(IPersonalizeRuntimeClient client)
{
    private static IReadOnlyList<string> Five() => Enumerable.Range(0, 501).Select(i => $"f{i}").ToList();
    private static List<string> Block() { var list = Enumerable.Range(0, 501).Select(i => $"f{i}").ToList(); return list; }
    private static IReadOnlyList<string> Cond(bool big) => big ? Data.Make(501) : Data.Make(600);
    private static IReadOnlyList<string> If(bool big) { if (big) { return Data.Make(501); } return Data.Make(600); }
    private static IReadOnlyList<string> Switch(int x) => x switch { 0 => Data.Make(501), 1 => Data.Make(502), _ => throw new InvalidOperationException() };
    private static async Task<IReadOnlyList<string>> LoadAsync() { await Task.Delay(1); return Data.Make(501); }
    private static IReadOnlyList<string> Prop => Data.Make(501);
    private static IReadOnlyList<string> Get { get { return Data.Make(501); } }
    private static readonly string[] Field = Data.Make(501).ToArray();
    private static ImmutableArray<string> Imm { get; } = Data.Make(501).ToImmutableArray();
    private static string User() => new('x', 257);
    private static string Arn() => "arn:aws:s3:::x";
    private static T Id<T>(T x) => x;
    private static IReadOnlyList<string> Concat(IReadOnlyList<string> a, IReadOnlyList<string> b) => [.. a, .. b];
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids, string user = "u") => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };

    public void A1() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = Five(), UserId = "u" }; // SMW1009
    public void A2() => Make(Block()); // SMW1009
    public void A3(bool b) => Make(Cond(b)); // SMW1009
    public void A4(bool b) => Make(If(b)); // SMW1009
    public void A5(int b) => Make(Switch(b)); // SMW1009
    public async Task A6() => Make(await LoadAsync()); // SMW1009
    public void A7() => Make(Prop); // SMW1009
    public void A8() => Make(Get); // SMW1009
    public void A9() => Make(Field); // SMW1009
    public void A10() => Make(Imm); // SMW1009
    public void A11() => Make(["a"], User()); // SMW1004
    public void A12() => _ = new GetPersonalizedRankingRequest { CampaignArn = Arn(), InputList = ["a"], UserId = "u" }; // SMW1005
    public void A13() => Make(Id(Data.Many)); // SMW1009
    public void A14() => Make(Concat(Data.Make(300), Data.Make(300))); // SMW1009
    public void A15() { var r = Make(["a"]); _ = r with { InputList = Five() }; } // SMW1009
    public async Task A16() { var ids = await LoadAsync().ConfigureAwait(false); await client.GetPersonalizedRankingAsync(Make(ids)); } // SMW1009
    public void A18() { IReadOnlyList<string> ids; ids = Five(); Make(ids); } // SMW1009
    public void A19(bool b) { IReadOnlyList<string> ids; if (b) { ids = Data.Make(501); } else { ids = Data.Make(502); } Make(ids); } // SMW1009
    public void A20(IReadOnlyList<string>? x) { Make(x ?? Data.Make(501), User()); } // SMW1004
    public void A21() { try { Make(Data.Make(501)); } catch (InvalidOperationException) { } } // SMW1009
    public void A22() { foreach (var u in Data.Make(3)) { Make(Data.Many, u); } } // SMW1009
    public void A23() { using var c = new CancellationTokenSource(); Make(Data.Many); } // SMW1009
    public static GetPersonalizedRankingRequest A24 { get; } = Make(Data.Make(501)); // SMW1009
    private readonly GetPersonalizedRankingRequest _a25 = Make(Data.Make(501)); // SMW1009
    public void A26() => Recurse(Data.Make(501), 3); // SMW1009
    private static void Recurse(IReadOnlyList<string> ids, int n) { if (n > 0) { Recurse(ids, n - 1); return; } Make(ids); }
    public void A27() => Again(Data.Make(501), 3); // SMW1009
    private static void Again(IReadOnlyList<string> ids, int n) { Make(ids); if (n > 0) { Again(ids, n - 1); } }
    public void A28() => Nulls(Data.Make(501)); // SMW1009
    private static void Nulls(IReadOnlyList<string>? ids) { ArgumentNullException.ThrowIfNull(ids); Make(ids); }
    public void A29() => Nulls2(Data.Make(501)); // SMW1009
    private static void Nulls2(IReadOnlyList<string>? ids) { ids ??= []; Make(ids); }
    public void A30() => Nulls3(Data.Make(501)); // SMW1009
    private static void Nulls3(IReadOnlyList<string>? ids) { if (ids is null || ids.Count == 0) { return; } Make(ids); }
    public void A31() => Nulls4(Data.Make(501)); // SMW1009
    private static void Nulls4(IReadOnlyList<string>? ids) => Make(ids ?? []);
    public void A32() => Branch(Data.Make(501), true); // SMW1009
    private static GetPersonalizedRankingRequest Branch(IReadOnlyList<string> ids, bool b) { if (b) { return Make(ids, "a"); } else { return Make(ids, "b"); } }
    public void A33() => SwitchS(Data.Make(501), 1); // SMW1009
    private static GetPersonalizedRankingRequest SwitchS(IReadOnlyList<string> ids, int b) { switch (b) { case 1: return Make(ids, "a"); default: return Make(ids, "b"); } }
    public void A34() => TryIt(Data.Make(501)); // SMW1009
    private static void TryIt(IReadOnlyList<string> ids) { try { Make(ids); } finally { Console.WriteLine("done"); } }
    public void A35() => Log(Data.Make(501)); // SMW1009
    private static void Log(IReadOnlyList<string> ids) { Console.WriteLine($"sending {ids.Count}"); Make(ids); }
    public void A36() => Convert(Data.Make(501)); // SMW1009
    private static void Convert(IEnumerable<string> ids) { Make(ids.ToList()); }
    public void A37() => Convert2(Data.Make(501)); // SMW1009
    private static void Convert2(IEnumerable<string> ids) { Make(ids.Select(i => i.ToUpperInvariant()).ToArray()); }
    public void A38() => Convert3(Data.Make(501)); // SMW1009
    private static void Convert3(IEnumerable<string> ids) { Make([.. ids]); }
    public void A39() => ConvertI(Data.Make(501)); // SMW1009
    private static void ConvertI(IEnumerable<string> ids) { var list = new List<string>(ids); Make(list); }
    public void A40() => Ints(Enumerable.Range(0, 501)); // SMW1009
    private static void Ints(IEnumerable<int> ids) { Make(ids.Select(i => $"film-{i}").ToList()); }
    public void A41() => Ordered(Data.Make(501)); // SMW1009
    private static void Ordered(IEnumerable<string> ids) { Make(ids.OrderBy(i => i, StringComparer.Ordinal).ToList()); }
    public void A42() => TextJoin("u", new string('x', 300)); // SMW1004
    private static void TextJoin(string prefix, string name) { Make(["a"], prefix + "-" + name); }
    public void A43() => TextInter(new string('x', 300)); // SMW1004
    private static void TextInter(string name) { Make(["a"], $"user-{name}"); }
}

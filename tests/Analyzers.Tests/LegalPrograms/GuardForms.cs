using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Shop.Ranking;

namespace LegalPrograms.Forms;

internal sealed class Guarded(IPersonalizeRuntimeClient client)
{
    private static GetPersonalizedRankingRequest Make(IReadOnlyList<string> ids, string user = "u") => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private Task Send(IReadOnlyList<string> ids) => client.GetPersonalizedRankingAsync(Make(ids));
    private const int Max = 500;
    private static readonly IReadOnlyList<string> Big = Data.Make(501);

    private void G1(IReadOnlyList<string> ids) { if (ids.Count > Max) { throw new ArgumentException("too many", nameof(ids)); } Make(ids); }
    private void G2(IReadOnlyList<string> ids) { ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, Max); Make(ids); }
    private void G3(IReadOnlyList<string> ids) { if (ids.Count > Max) { return; } Make(ids); }
    private void G4(IReadOnlyList<string> ids) { switch (ids.Count) { case > Max: return; } Make(ids); }
    private GetPersonalizedRankingRequest G5(IReadOnlyList<string> ids) => Make(ids.Take(Max).ToList());
    private GetPersonalizedRankingRequest G6(IReadOnlyList<string> ids) => Make(ids.Count <= Max ? ids : ids.Take(Max).ToList());
    private GetPersonalizedRankingRequest G7(IReadOnlyList<string> ids) => ids.Count > Max ? throw new ArgumentException() : Make(ids);
    private GetPersonalizedRankingRequest? G8(IReadOnlyList<string> ids) => ids.Count > Max ? null : Make(ids);
    private GetPersonalizedRankingRequest? G9(IReadOnlyList<string> ids) => ids switch { { Count: > Max } => null, _ => Make(ids) };
    private GetPersonalizedRankingRequest G10(IReadOnlyList<string> ids) => Make(ids.Where(i => i.Length > 2).ToList());
    private GetPersonalizedRankingRequest G11(IEnumerable<string> ids) => Make(ids.Distinct().ToList());
    private async Task G12(IReadOnlyList<string> ids) { foreach (var b in ids.Chunk(500)) { await Send(b); } }
    private async Task G13(IReadOnlyList<string> ids) { for (int i = 0; i < ids.Count; i += 500) { await Send(ids.Skip(i).Take(500).ToList()); } }
    private void G14(ref IReadOnlyList<string> ids) { Make(ids); }
    private void G15(IReadOnlyList<string> ids) { ids = ids.Take(3).ToList(); Make(ids); }
    private void G16(IReadOnlyList<string> ids) { Trim(ref ids); Make(ids); }
    private static void Trim(ref IReadOnlyList<string> ids) => ids = ids.Take(500).ToList();
    private void G17(List<string> ids) { if (ids.Count > Max) { ids.RemoveRange(Max, ids.Count - Max); } Make(ids); }
    private void G18(List<string> ids) { Cut(ids); Make(ids); }
    private static void Cut(List<string> ids) { while (ids.Count > 500) { ids.RemoveAt(ids.Count - 1); } }
    private void G19(IReadOnlyList<string> ids) { try { Validate(ids); Make(ids); } catch (ArgumentException) { } }
    private static void Validate(IReadOnlyList<string> ids) { if (ids.Count > Max) { throw new ArgumentException(); } }
    private void G20(IReadOnlyList<string> ids) { if (!IsFine(ids)) { return; } Make(ids); }
    private static bool IsFine(IReadOnlyList<string> ids) => ids.Count <= Max;
    private void G21(IReadOnlyList<string> ids, bool dry) { if (!dry) { Make(ids); } }
    private void G22(IReadOnlyList<string> ids) { if (DateTime.Now.Hour > 3) { Make(ids); } }
    private void G23(IReadOnlyList<string> ids) { Debug.Assert(ids.Count < 501); Make(ids); }
    private void G24(IReadOnlyList<string> ids) { void Local() => Make(ids); if (ids.Count < 501) { Local(); } }
    private void G25(IReadOnlyList<string> ids) { Action a = () => Make(ids); if (ids.Count < 501) { a(); } }
    private Action G26(IReadOnlyList<string> ids) => () => Make(ids);
    private IEnumerable<int> G27(IReadOnlyList<string> ids) { Make(ids); yield return 1; }
    private void G28(IReadOnlyList<string> ids) { Expression<Func<object>> e = () => Make(ids, "u"); }
    private void G29(IReadOnlyList<string> ids) { if (false) { Make(ids); } }
    private void G30(IReadOnlyList<string> ids) { string n = nameof(Make); }
    [Conditional("NEVER")] private void G31(IReadOnlyList<string> ids) { Make(ids); }
    private void G32(IReadOnlyList<string> ids) { goto End; 
#pragma warning disable CS0162
        Make(ids);
#pragma warning restore CS0162
        End: ; }
    private void G33(IReadOnlyList<string> ids) { var request = Make([]); if (ids.Count <= 500) { request = request with { InputList = ids }; } Use(request); }
    private static void Use(object? o) { }
    private void G34(IReadOnlyList<string> ids) { try { if (ids.Count > 500) { throw new InvalidOperationException(); } } catch (InvalidOperationException) { return; } Make(ids); }
    private void G35(IReadOnlyList<string> ids) { int n = ids.Count; if (n > 500) { n = 500; } Make(ids.Take(n).ToList()); }
    private void G36(IReadOnlyList<string> ids) { if (TryPrepare(ids, out var ok)) { Make(ok); } }
    private static bool TryPrepare(IReadOnlyList<string> ids, [NotNullWhen(true)] out IReadOnlyList<string>? ok) { ok = ids.Count > 500 ? null : ids; return ok is not null; }
    private void G37(IReadOnlyList<string> ids) { Require(ids.Count <= 500, "too many"); Make(ids); }
    private static void Require([DoesNotReturnIf(false)] bool ok, string message) { if (!ok) { throw new ArgumentException(message); } }
    private void G38(IReadOnlyList<string> ids) { using var e = ids.GetEnumerator(); int n = 0; while (e.MoveNext()) { if (++n == 501) { throw new ArgumentException(); } } Make(ids); }
    private void G39(IReadOnlyList<string> ids) { var x = ids.ElementAtOrDefault(500); if (x is not null) { throw new ArgumentException(); } Make(ids); }
    private void G40(IReadOnlyList<string> ids) { int[] space = new int[500]; for (int i = 0; i < ids.Count; i++) { space[i] = ids[i].Length; } Make(ids); }
    private void G41(IReadOnlyList<string> ids) { Span<char> s = stackalloc char[500]; s[ids.Count] = 'x'; Make(ids); }
    private void G42(IReadOnlyList<string> ids) { checked { byte b = (byte)ids.Count; Use(b); } Make(ids); }
    private void G43(List<string> ids) { ids.Insert(501, "x"); Make(ids); }
    private void G44(string user) { if (user.Length > 256) { user = user[..256]; } Make(["a"], user); }
    private void G45(string user) { Make(["a"], user.Length > 256 ? user.Substring(0, 256) : user); }
    private void G46(string user) { Make(["a"], user[..Math.Min(user.Length, 256)]); }
    private void G47(string? user) { Make(["a"], user ?? "anonymous"); }
    private void G48(string? user) { if (string.IsNullOrEmpty(user)) { return; } Make(["a"], user); }
    private void G49(string? user) { if (user is null) { throw new ArgumentNullException(nameof(user)); } Make(["a"], user); }
    private void G50(string? user) { ArgumentNullException.ThrowIfNull(user); Make(["a"], user); }
    private void G51(string? user) { Make(["a"], user!); }
    private void G52(IReadOnlyList<string> ids) => Make([.. ids.Take(100)]);
    private void G53(IReadOnlyList<string> ids) { foreach (string id in ids) { Make([id]); } }
    private void G54(IReadOnlyList<string> ids) { Make(ids.GroupBy(i => i[0]).Select(g => g.First()).ToList()); }
    private void G55(string[] ids) { Array.Resize(ref ids, 500); Make(ids); }
    private void G56(IReadOnlyList<string> ids) { ids = Normalize(ids); Make(ids); }
    private static IReadOnlyList<string> Normalize(IReadOnlyList<string> ids) => ids.Count > 500 ? [.. ids.Take(500)] : ids;
    private void G57(IReadOnlyList<string> ids) { if (ids.Count > 500) { goto Done; } Make(ids); Done: ; }
    private void G58(IReadOnlyList<string> ids) { lock (this) { if (ids.Count > 500) { throw new InvalidOperationException(); } } Make(ids); }
    private void G59(IReadOnlyList<string> ids) { do { if (ids.Count > 500) { break; } Make(ids); } while (false); }
    private void G60(IReadOnlyList<string> ids) { string? problem = ids.Count > 500 ? "too many" : null; if (problem is not null) { throw new ArgumentException(problem); } Make(ids); }
    private void G61(IReadOnlyList<string> ids) { List<string> problems = []; if (ids.Count > 500) { problems.Add("too many"); } if (problems.Count > 0) { return; } Make(ids); }
    private void G62(IReadOnlyList<string> ids) { Check.That(ids).HasAtMost(500); Make(ids); }
    private void G63(IReadOnlyList<string> ids) => Make(Limited.Of(ids).Ids);
    private void G64(IReadOnlyList<string> ids) => new Checked(ids).Send();
    private void G65(IReadOnlyList<string> ids) => new CheckedRecord(ids).Send();
    private void G66(IReadOnlyList<string> ids) => new CheckedInit { Ids = ids }.Send();
    private void G67(IReadOnlyList<string> ids) => new CheckedPrimary(ids).Send();
    private void G68(IReadOnlyList<string> ids) => new DerivedChecked(ids).Send();
    private void G69(IReadOnlyList<string> ids) => _ = new LazyRequest(ids).Request;
    private void G70(IReadOnlyList<string> ids) => _ = new MaybeEager(ids);
    private void G71(IReadOnlyList<string> ids) => _ = new DerivedMaybe(ids);

    public void All(Virtual v, IInterface i, Func<IReadOnlyList<string>, object> f)
    {
        G1(Big); G2(Big); G3(Big); G4(Big); G5(Big); G6(Big); G7(Big); G8(Big); G9(Big); G10(Big); G11(Big); _ = G12(Big); _ = G13(Big);
        IReadOnlyList<string> r = Big; G14(ref r); G15(Big); G16(Big); G17(Data.Make(501)); G18(Data.Make(501)); G19(Big); G20(Big); G21(Big, true); G22(Big); G23(Big); G24(Big);
        G25(Big); G26(Big); G27(Big); G28(Big); G29(Big); G30(Big); G31(Big); G32(Big); G33(Big); G34(Big); G35(Big); G36(Big); G37(Big); G38(Big); G39(Big); G40(Big); G41(Big); G42(Big);
        G43(Data.Make(501)); G44(Data.LongUser); G45(Data.LongUser); G46(Data.LongUser); G47(null); G48(null); G49(null); G50(null); G52(Big); G53(Big); G54(Big); G55(Data.Make(501).ToArray()); G56(Big); G57(Big); G58(Big); G59(Big); G60(Big); G61(Big); G62(Big); G63(Big);
        G64(Big); G65(Big); G66(Big); G67(Big); G68(Big); G69(Data.Make(3)); G70(Big); G71(Big);
        v.Send(Big); i.Send(Big); f(Big);
        if (Big.Count <= 500) { Make(Big); }
        if (IsFine(Big)) { Make(Big); }
        Func<IReadOnlyList<string>, object> g = ids => Make(ids);
        g = _ => 1; g(Big);
        Make(Big.Take(5).ToList());
    }

    public void Unreached(IReadOnlyList<string> some)
    {
        return;
#pragma warning disable CS0162
        Make(Big);
#pragma warning restore CS0162
    }
}

internal class Virtual { public virtual void Send(IReadOnlyList<string> ids) => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; }
internal interface IInterface { void Send(IReadOnlyList<string> ids) => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = "u" }; }
internal static class Check
{
    public static Checker That(IReadOnlyList<string> ids) => new(ids);
    internal sealed class Checker(IReadOnlyList<string> ids) { public void HasAtMost(int n) { if (ids.Count > n) { throw new ArgumentException(); } } }
}
internal sealed class Limited
{
    private Limited(IReadOnlyList<string> ids) => Ids = ids;
    public IReadOnlyList<string> Ids { get; }
    public static Limited Of(IReadOnlyList<string> ids) => ids.Count > 500 ? throw new ArgumentException() : new(ids);
}
internal sealed class Checked
{
    private readonly IReadOnlyList<string> _ids;
    public Checked(IReadOnlyList<string> ids) { if (ids.Count > 500) { throw new ArgumentException(); } _ids = ids; }
    public void Send() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = _ids, UserId = "u" };
}
internal sealed record CheckedRecord(IReadOnlyList<string> Ids)
{
    public IReadOnlyList<string> Ids { get; } = Ids.Count > 500 ? throw new ArgumentException() : Ids;
    public void Send() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" };
}
internal sealed record CheckedInit
{
    private readonly IReadOnlyList<string> _ids = [];
    public IReadOnlyList<string> Ids { get => _ids; init => _ids = value.Count > 500 ? throw new ArgumentException() : value; }
    public void Send() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" };
}
internal sealed class CheckedPrimary(IReadOnlyList<string> ids)
{
    private readonly int _count = ids.Count > 500 ? throw new ArgumentException() : ids.Count;
    public int Count => _count;
    public GetPersonalizedRankingRequest Request { get; } = new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    public void Send() => _ = new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}
internal class BaseChecked
{
    protected BaseChecked(IReadOnlyList<string> ids) { if (ids.Count > 500) { throw new ArgumentException(); } Ids = ids; }
    public IReadOnlyList<string> Ids { get; }
}
internal sealed class DerivedChecked(IReadOnlyList<string> ids) : BaseChecked(ids)
{
    public GetPersonalizedRankingRequest Send() => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = "u" };
}
internal sealed class LazyRequest(IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest Request => new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}
internal sealed class MaybeEager(IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest? Request { get; } = ids.Count > 500 ? null : new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}
internal class MaybeBase(IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest? Request { get; } = new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}
internal sealed class DerivedMaybe(IReadOnlyList<string> ids) : MaybeBase(ids.Take(5).ToList());

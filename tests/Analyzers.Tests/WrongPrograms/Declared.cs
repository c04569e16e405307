using Shop.Ranking;
using Smithwright.Annotations;

namespace WrongPrograms;

internal sealed class Declared(IPersonalizeRuntimeClient client)
{
    private static int Count([Length(Max = 5)] IReadOnlyList<string> ids) => ids.Count;
    private static void Name([Length(Min = 1, Max = 8)] string name) { }
    private static void Number([Smithwright.Annotations.Range(Min = "1", Max = "100")] int n) { }
    private static void Arn([Pattern("^arn:")] string arn) { }
    private static void Unique([UniqueItems] IReadOnlyList<string> ids) { }
    private static void Params([Length(Max = 3)] params string[] ids) { }
    private static void Known([KnownValues("a", "b")] string kind) { }
    private interface IRanker { void Rank([Length(Max = 500)] IReadOnlyList<string> ids); }
    private sealed record Opt { [Length(Max = 5)] public IReadOnlyList<string> Ids { get; init; } = []; [Smithwright.Annotations.Range(Min = "1", Max = "100")] public int Page { get; set; } }
    private sealed record Rec([Length(Max = 5)] IReadOnlyList<string> Ids, [property: Smithwright.Annotations.Range(Max = "9")] int Page);
    private sealed class Cls([Length(Max = 4)] string name) { public string Name => name; }
    private static void Pass(IReadOnlyList<string> ids) => Count(ids);

    public void A1() => Count(["1", "2", "3", "4", "5", "6"]); // SMW1002
    public void A2() => Name("much too long"); // SMW1004
    public void A3() => Name(""); // SMW1004
    public void A4() => Number(0); // SMW1006
    public void A5() => Arn("urn:x"); // SMW1005
    public void A6() => Unique(["a", "a"]); // SMW1007
    public void A7() => Params("a", "b", "c", "d"); // SMW1002
    public void A8() => Known("c"); // SMW1008
    private void A9(IRanker ranker) => ranker.Rank(Data.Many); // SMW1002
    public void A10() => _ = new Opt { Ids = ["1", "2", "3", "4", "5", "6"] }; // SMW1002
    public void A11() { var o = new Opt(); o.Page = 101; } // SMW1006
    public void A12() => _ = new Rec(["1", "2", "3", "4", "5", "6"], 1); // SMW1002
    public void A13() => _ = new Rec([], 10); // SMW1006
    public void A14() => _ = new Cls("abcde"); // SMW1004
    public void A15() => Pass(["1", "2", "3", "4", "5", "6"]); // SMW1002
    public void A16() { var o = new Opt(); o = o with { Ids = Data.Make(6) }; } // SMW1002
    public void A18() { void Local([Length(Max = 2)] string s) { } Local("abc"); } // SMW1004
    public void A19() => ((IRanker)null!).Rank(ids: Data.Make(501)); // SMW1002
}

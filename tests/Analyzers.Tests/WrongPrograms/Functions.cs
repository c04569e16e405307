using Shop.Ranking;
using Smithwright.Annotations;

namespace WrongPrograms;

internal sealed class Direct(IPersonalizeRuntimeClient client)
{
    private GetPersonalizedRankingRequest Request(IReadOnlyList<string> ids, string user) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private GetPersonalizedRankingRequest Block(IReadOnlyList<string> ids, string user)
    {
        return new GetPersonalizedRankingRequest { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    }
    private Task<GetPersonalizedRankingResponse> Send(IReadOnlyList<string> ids, string user) => client.GetPersonalizedRankingAsync(Request(ids, user));
    private async Task<int> SendAsync(IReadOnlyList<string> ids, string user, CancellationToken ct = default)
    {
        GetPersonalizedRankingResponse answer = await client.GetPersonalizedRankingAsync(Request(ids, user), ct).ConfigureAwait(false);
        return answer.PersonalizedRanking?.Count ?? 0;
    }
    private Task<int> Outer(string user, IReadOnlyList<string> ids) => SendAsync(ids, user);
    private async Task<int> Outer2(string user, List<string> ids) { var copy = ids; var n = await Outer(user, copy); return n; }
    private Task<int> Outer3(List<string> ids, string user) => Outer2(ids: ids, user: user);

    public void A1() => Request(Data.Many, "u"); // SMW1009
    public void A2() => Block(Data.Many, "u"); // SMW1009
    public Task A3() => Send(Data.Many, "u"); // SMW1009
    public Task A4() => SendAsync(Data.Many, "u"); // SMW1009
    public Task A5() => Outer("u", Data.Make(501)); // SMW1009
    public Task A6() => Outer2("u", Data.Make(501)); // SMW1009
    public Task A7() => Outer3(Data.Make(502), "u"); // SMW1009
    public Task A8() => Outer3(Data.Make(5), new string('u', 257)); // SMW1004
    public Task A9() { var list = Data.Make(501); return Outer3(list, "u"); } // SMW1009
    public Task A10() { var list = new List<string>(); for (int i = 0; i < 600; i++) { list.Add($"f{i}"); } return Outer3(list, "u"); } // SMW1009
    public Task A11() => Outer("u", Data.All()); // SMW1009
    public async Task A12() { await SendAsync(user: Data.LongUser, ids: ["a"]); } // SMW1004
    public async Task A13() { await SendAsync([], null!); } // SMW1001
    public void A14() => Request(ids: Data.Many, user: "u"); // SMW1009
    public Task A15() { Task<int> t = Outer("u", Enumerable.Repeat("a", 501).ToArray()); return t; } // SMW1009
    public Task A16()
    {
        string[] ids = new string[501];
        for (int i = 0; i < ids.Length; i++) { ids[i] = "f" + i; }
        return Outer("u", ids); // SMW1009
    }
    public Task A17() => client.GetPersonalizedRankingAsync(Request(Data.Make(501), "u")); // SMW1009
    public async Task A18() => _ = await Outer("u", [.. Data.Many, "x"]); // SMW1009
}

internal static class Statics
{
    public static GetPersonalizedRankingRequest ToRequest(this IReadOnlyList<string> ids, string user) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    public static GetPersonalizedRankingRequest WithColumns(this GetPersonalizedRankingRequest request, params string[] columns) => request with
    {
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = columns },
    };
    public static GetPersonalizedRankingRequest WithItems(this GetPersonalizedRankingRequest request, IReadOnlyList<string> items) => request with { InputList = items };
    private static GetPersonalizedRankingRequest Of(string user, params string[] ids) => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    private static GetPersonalizedRankingRequest OfArn(string user, string arn = "arn:aws:nothing") => new() { CampaignArn = arn, InputList = ["a"], UserId = user };
    private static GetPersonalizedRankingRequest Generic<T>(IReadOnlyList<T> things, Func<T, string> id) => new() { CampaignArn = Data.Arn, InputList = things.Select(id).ToList(), UserId = "u" };
    private static GetPersonalizedRankingRequest Metadata(IReadOnlyList<string> ids) => new()
    {
        CampaignArn = Data.Arn, InputList = ids, UserId = "u",
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
    };
    private static GetPersonalizedRankingRequest MetadataOf(IReadOnlyList<string> ids, IReadOnlyList<string> columns) => new()
    {
        CampaignArn = Data.Arn, InputList = ids, UserId = "u",
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = columns },
    };
    private static GetPersonalizedRankingRequest MetadataKey(IReadOnlyList<string> ids, string key) => new()
    {
        CampaignArn = Data.Arn, InputList = ids, UserId = "u",
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { [key] = ["A"] },
    };
    private static GetPersonalizedRankingRequest Dict(IReadOnlyDictionary<string, IReadOnlyList<string>> columns) => new()
    {
        CampaignArn = Data.Arn, InputList = ["A"], UserId = "u",
        MetadataColumns = columns,
    };
    private static GetRecommendationsRequest Recs(int n) => new() { CampaignArn = Data.Arn, NumResults = n };
    private static GetRecommendationsRequest RecsN(int? n = 501) => new() { CampaignArn = Data.Arn, NumResults = n };

    public static void B1() => Data.Many.ToRequest("u"); // SMW1009
    public static void B2() => Statics.ToRequest(Data.Many, "u"); // SMW1009
    public static void B3() => new List<string> { "a" }.ToRequest("u").WithColumns("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"); // SMW1009
    public static void B4() => new[] { "a" }.ToRequest("u").WithItems(Data.Many); // SMW1009
    public static void B5() => Of("uu", Data.Make(501).ToArray()); // SMW1009
    public static void B6() => OfArn("u"); // SMW1005
    public static void B7() => OfArn("u", "arn:aws:s3:::bucket"); // SMW1005
    public static void B9() => Metadata(Data.Make(51)); // SMW1009
    public static void B10() => MetadataOf(Data.Make(51), ["A"]); // SMW1009
    public static void B11() => MetadataOf(["a"], ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]); // SMW1009
    public static void B12() => MetadataKey(["a"], "ITEM"); // SMW1009
    public static void B13() => Dict(new Dictionary<string, IReadOnlyList<string>> { ["USERS"] = ["A"] }); // SMW1009
    public static void B14() => Recs(501); // SMW1009
    public static void B15() => RecsN(); // SMW1009
    public static void B16() => Data.Make(51).ToRequest("u").WithColumns("A"); // SMW1009
    public static void B17() => Recs(n: -1); // SMW1006
    public static void B18() { int n = 600; Recs(n); } // SMW1009
}

internal sealed record Query(string User, IReadOnlyList<string> Ids)
{
    public string? Filter { get; init; }
    public GetPersonalizedRankingRequest ToRequest() => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = User, FilterArn = Filter };
}

internal sealed record Job
{
    public required IReadOnlyList<string> Ids { get; init; }
    public string User { get; init; } = "u";
    public GetPersonalizedRankingRequest Request => new() { CampaignArn = Data.Arn, InputList = Ids, UserId = User };
}

internal sealed class Sender
{
    private readonly IReadOnlyList<string> _ids;
    private readonly string _user;
    public Sender(string user, IReadOnlyList<string> ids)
    {
        _user = user;
        _ids = ids;
    }
    public Task Send(IPersonalizeRuntimeClient client) => client.GetPersonalizedRankingAsync(new() { CampaignArn = Data.Arn, InputList = _ids, UserId = _user });
}

internal sealed class Primary(string user, IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest Make() => new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
}

internal readonly record struct Pair(string User, IReadOnlyList<string> Ids);

internal sealed class Eager
{
    public Eager(IReadOnlyList<string> ids) => Request = new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    public GetPersonalizedRankingRequest Request { get; }
}

internal sealed class EagerPrimary(IReadOnlyList<string> ids)
{
    public GetPersonalizedRankingRequest Request { get; } = new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
}

internal sealed class Chained
{
    public Chained(IReadOnlyList<string> ids) : this("u", ids) { }
    public Chained(string user, IReadOnlyList<string> ids) => Request = new() { CampaignArn = Data.Arn, InputList = ids, UserId = user };
    public GetPersonalizedRankingRequest Request { get; }
}

internal abstract class Base
{
    protected Base(IReadOnlyList<string> ids) => Request = new() { CampaignArn = Data.Arn, InputList = ids, UserId = "u" };
    public GetPersonalizedRankingRequest Request { get; }
}
internal sealed class Derived(IReadOnlyList<string> ids) : Base(ids);
internal sealed class Derived2 : Base
{
    public Derived2(IReadOnlyList<string> ids) : base(ids) { }
}

internal sealed class Own(IPersonalizeRuntimeClient client)
{
    private static GetPersonalizedRankingRequest From(Query query) => new() { CampaignArn = Data.Arn, InputList = query.Ids, UserId = query.User };
    private static GetPersonalizedRankingRequest From(Pair query) => new() { CampaignArn = Data.Arn, InputList = query.Ids, UserId = query.User };
    private Task SendQuery(Query query) => client.GetPersonalizedRankingAsync(From(query));

    public static void C1() => new Query("u", Data.Many).ToRequest(); // SMW1009
    public static void C2() => From(new Query("u", Data.Many)); // SMW1009
    public static void C3() { var query = new Query("u", ["a"]); From(query with { Ids = Data.Many }); } // SMW1009
    public static void C4() { var query = new Query("u", Data.Make(501)); query.ToRequest(); } // SMW1009
    public Task C5() => SendQuery(new Query("u", Data.Make(501))); // SMW1009
    public static void C7() => _ = new Job { Ids = Data.Many }.Request; // SMW1009
    public static void C8() { var job = new Job { Ids = ["a"], User = Data.LongUser }; _ = job.Request; } // SMW1004
    public Task C9() => new Sender("u", Data.Many).Send(client); // SMW1009
    public Task C10() { var sender = new Sender(new string('x', 1000), ["a"]); return sender.Send(client); } // SMW1004
    public static void C11() => new Primary("u", Data.Many).Make(); // SMW1009
    public static void C12() => From(new Pair("u", Data.Many)); // SMW1009
    public static void C13() => new Eager(Data.Many); // SMW1009
    public static void C14() => new EagerPrimary(Data.Many); // SMW1009
    public static void C15() => new Chained(Data.Many); // SMW1009
    public static void C16() => new Derived(Data.Many); // SMW1009
    public static void C17() => new Derived2(Data.Many); // SMW1009
    public static void C19() { Job job = new() { Ids = Data.Make(501) }; Local(job); static void Local(Job j) => _ = j.Request; } // SMW1009
    public static void C20() { Job job = new() { Ids = ["a"] }; _ = (job with { Ids = Data.Make(501) }).Request; } // SMW1009
}

namespace Smithwright.Analyzers.Tests.Functions;

/// <summary>What a function is called with is checked as if the caller wrote the member that it reaches.</summary>
public sealed class CallFlowTests
{
    private const string Six = """["a", "b", "c", "d", "e", "f"]""";

    [Fact]
    public async Task The_message_names_the_member_and_the_way_to_it()
    {
        IReadOnlyList<string> messages = await Verify.MembersAsync($$"""
                static RankRequest Rank(string arn, IReadOnlyList<string> ids) => new() { CampaignArn = arn, InputList = ids };
                void Call(string arn) => Rank(arn, {|SMW1002:{{Six}}|});
            """);

        Assert.Equal(["'InputList' has 6 items; 'shop.overlay.json' allows at most 5 (ids → Rank → InputList)"], messages);
    }

    [Fact]
    public async Task A_list_that_is_made_five_frames_up_is_reported_there()
    {
        IReadOnlyList<string> messages = await Verify.MembersAsync($$"""
                void One() => Two({|SMW1002:{{Six}}|});
                void Two(IReadOnlyList<string> two) => Three(two, "x");
                void Three(IReadOnlyList<string> three, string unused) { var local = three; Four(unused, local); }
                int Four(string unused, IReadOnlyList<string> four) { var request = Five(four); return request.InputList.Count; }
                static RankRequest Five(IReadOnlyList<string> five) { return new RankRequest { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = five }; }
            """);

        Assert.Contains("(two → Two → Three → Four → Five → InputList)", messages[0], StringComparison.Ordinal);
    }

    /// <summary>Each function calls the next six times, which makes ten million ways. The first ones lead to the member, and the others end with the budget.</summary>
    [Fact]
    public async Task Ways_that_multiply_end_with_the_budget()
    {
        string functions = string.Concat(Enumerable.Range(0, 9).Select(level =>
            $"static void F{level}(IReadOnlyList<string> ids) {{ {string.Concat(Enumerable.Repeat($"F{level + 1}(ids); ", 6))}}}\n"));

        IReadOnlyList<string> messages = await Verify.MembersAsync($$"""
                {{functions}}
                static void F9(IReadOnlyList<string> ids) => Console.WriteLine(new RankRequest { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = ids });
                void Call() { F0({|SMW1002:{{Six}}|}); F9({|SMW1002:{{Six}}|}); }
            """);

        Assert.Equal(2, messages.Count);
    }

    /// <summary>Ways from a parameter to the member that are followed. A second parameter is unknown to the caller.</summary>
    [Theory]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Use(new RankRequest { CampaignArn = A, InputList = ids });")]
    [InlineData("static void Rank(List<string> ids) { Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(string[] ids) { var copy = ids.ToList(); Use(new RankRequest { CampaignArn = A, InputList = copy }); }")]
    [InlineData("static void Rank(params string[] ids) => Use(new RankRequest { CampaignArn = A, InputList = [.. ids] });")]
    [InlineData("static void Rank(IEnumerable<string> ids) => Use(new RankRequest { CampaignArn = A, InputList = ids.Select(id => id).ToList() });")]
    [InlineData("static void Rank(IReadOnlyList<string> ids, string? user = null) => Use(new RankRequest { CampaignArn = A, InputList = ids, UserId = user });")]
    [InlineData("static async System.Threading.Tasks.Task Rank(IReadOnlyList<string> ids) { var request = new RankRequest { CampaignArn = A, InputList = ids }; await System.Threading.Tasks.Task.Delay(1); Use(request); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Send(); void Send() => Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Send(ids); static void Send(IReadOnlyList<string> items) => Use(new RankRequest { CampaignArn = A, InputList = items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Action<IReadOnlyList<string>> send = items => Use(new RankRequest { CampaignArn = A, InputList = items }); send(ids); }")]
    [InlineData("static readonly Action<IReadOnlyList<string>> Rank = ids => Use(new RankRequest { CampaignArn = A, InputList = ids });")]
    [InlineData("static readonly Func<IReadOnlyList<string>, RankRequest> Rank = Make; static RankRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = A, InputList = ids };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { RankRequest request; if (Flag) { request = new() { CampaignArn = A, InputList = ids }; } else { request = new() { CampaignArn = A, InputList = ids, UserId = A }; } Use(request); }")]
    [InlineData("static RankRequest Rank(IReadOnlyList<string> ids) => Flag ? new() { CampaignArn = A, InputList = ids } : new() { CampaignArn = A, InputList = ids, UserId = A };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (Flag) throw new InvalidOperationException(); Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { ArgumentNullException.ThrowIfNull(ids); Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids is null) throw new ArgumentNullException(nameof(ids)); Send(ids); } static void Send(IReadOnlyList<string>? items) { if (items == null || items.Count == 0) return; Use(new RankRequest { CampaignArn = A, InputList = items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string>? ids) => Use(new RankRequest { CampaignArn = A, InputList = ids ?? throw new ArgumentNullException(nameof(ids)) });")]
    [InlineData("static void Rank(IReadOnlyList<string>? ids) { if (!ids!.Any()) { return; } if (ids is not { Count: > 0 }) { Use(ids); } Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Console.WriteLine($\"Ranking {ids.Count} items\"); Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 3) Console.WriteLine(\"many\"); Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { try { Use(new RankRequest { CampaignArn = A, InputList = ids }); } catch (InvalidOperationException) { Use(null); } }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { foreach (string id in ids) Console.WriteLine(id); Use(new RankRequest { CampaignArn = A, InputList = ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var query = new Query(ids); Use(new RankRequest { CampaignArn = A, InputList = query.Ids }); } record Query(IReadOnlyList<string> Ids);")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Query { Ids = ids }.Send(); record Query { public required IReadOnlyList<string> Ids { get; init; } public void Send() => Use(new RankRequest { CampaignArn = A, InputList = Ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids); class Sender { public Sender(IReadOnlyList<string> items) { Use(new RankRequest { CampaignArn = A, InputList = items }); } }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids).Send(); class Sender { readonly IReadOnlyList<string> _items; public Sender(IReadOnlyList<string> items) { _items = items; } public void Send() => Use(new RankRequest { CampaignArn = A, InputList = _items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids).Send(); class Sender(IReadOnlyList<string> items) { public void Send() => Use(new RankRequest { CampaignArn = A, InputList = items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids).Send(); class Sender(IReadOnlyList<string> items) { private readonly IReadOnlyList<string> _items = items; public void Send() => Use(new RankRequest { CampaignArn = A, InputList = _items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Make(new Query(\"u\", ids)); record Query(string User, IReadOnlyList<string> Ids); static RankRequest Make(Query query) => new() { CampaignArn = A, UserId = query.User, InputList = query.Ids };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Make(ids, true); static RankRequest Make(IReadOnlyList<string> items, bool all) => new() { CampaignArn = A, InputList = all ? items : [] };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Use(With(new RankRequest { CampaignArn = A, InputList = [] }, ids)); static RankRequest With(RankRequest request, IReadOnlyList<string> items) => request with { InputList = items };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var (arn, items) = (A, ids); Use(new RankRequest { CampaignArn = arn, InputList = items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { (string arn, var items) = Both(ids); Use(new RankRequest { CampaignArn = arn, InputList = items }); } static (string Arn, IReadOnlyList<string> Ids) Both(IReadOnlyList<string> ids) => (A, ids);")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { string arn; IReadOnlyList<string> items; (arn, items) = (A, ids); Use(new RankRequest { CampaignArn = arn, InputList = items }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var both = (Arn: A, Ids: ids); Use(new RankRequest { CampaignArn = both.Arn, InputList = both.Ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var both = new { Arn = A, Ids = ids }; Use(new RankRequest { CampaignArn = both.Arn, InputList = both.Ids }); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Make((A, ids)); static RankRequest Make((string Arn, IReadOnlyList<string> Ids) query) => new() { CampaignArn = query.Arn, InputList = query.Ids };")]
    [InlineData("static void Rank(string[] ids) { Items items = ids; Use(new RankRequest { CampaignArn = A, InputList = items.Ids }); } record Items(IReadOnlyList<string> Ids, int Page) { public static implicit operator Items(string[] ids) => new(ids, 1); }")]
    [InlineData("static RankRequest Rank(IReadOnlyList<string> ids) => Same(new RankRequest { CampaignArn = A, InputList = Same(ids) }); static T Same<T>(T value) => value;")]
    public Task A_call_that_certainly_breaks_a_constraint_is_reported(string rank) => Verify.MembersAsync($$"""
            const string A = "arn:aws:personalize:::campaign/c";
            static bool Flag;
            static void Use(object? value) { }
            {{rank}}
            void Call() => Rank({|SMW1002:new List<string> {{Six.Replace('[', '{').Replace(']', '}')}}{{(rank.Contains("string[] ids", StringComparison.Ordinal) ? ".ToArray()" : "")}}|});
        """);

    /// <summary>Functions that may not take a list there, or only one that is short enough.</summary>
    [Theory]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 5) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count <= 5) { Send(ids); return; } throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 5) return; Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 5) ThrowTooMany(); Send(ids); } static void ThrowTooMany() => throw new ArgumentException();")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 5) Environment.Exit(1); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, 5); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { System.Diagnostics.Debug.Assert(ids.Count <= 5); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Check(ids); Send(ids); } static void Check(IReadOnlyList<string> ids) { if (ids.Count > 5) throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Check(ids.Count); Send(ids); } static void Check(int count) { if (count > 5) throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids is null || ids.Count > 5) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids is [] or [_, _, _, _, _, _, ..]) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids.Count > 0) return; Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { ids = ids ?? []; if (ids.Count > 0) return; Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { bool many = ids.Count > 5; if (many) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { bool many = false; if (ids.Count > 5) many = true; if (many) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { int count = 0; foreach (var id in ids) { if (++count > 5) throw new ArgumentException(); } Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { _ = ids.Count <= 5 ? 0 : throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { switch (ids.Count) { case > 5: throw new ArgumentException(); default: Send(ids); break; } }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids is { Count: > 5 }) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (ids is { Count: var count } && count > 5) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var buffer = new string[5]; ids.ToList().CopyTo(buffer); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var request = new RankRequest { CampaignArn = A, InputList = ids }; if (Problems(request) > 0) throw new ArgumentException(); } static int Problems(RankRequest request) => request.InputList.Count;")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Send(Few(ids)); static IReadOnlyList<string> Few(IReadOnlyList<string> ids) { if (ids.Count > 5) throw new ArgumentException(); return ids; }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Send(Few(ids)); static IReadOnlyList<string> Few(IReadOnlyList<string> ids) => ids.Count > 5 ? throw new ArgumentException() : ids;")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Send(Few(ids)); static IReadOnlyList<string> Few(IReadOnlyList<string> ids) { if (ids.Count > 5) return ids.Take(5).ToList(); return ids; }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Use(new MetadataRequest { InputList = Few(ids), MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { [\"ITEMS\"] = [\"A\"] } }); static IReadOnlyList<string> Few(IReadOnlyList<string> ids) => Checked(ids); static IReadOnlyList<string> Checked(IReadOnlyList<string> ids) { if (ids.Count > 3) throw new ArgumentException(); return ids; }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Use(Make(ids) with { InputList = [] }); static RankRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = A, InputList = ids };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Send(ids.Take(5).ToList());")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Send(ids.Where(id => id.Length > 0).ToList());")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { ids = ids.Take(5).ToList(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Cut(ref ids); Send(ids); } static void Cut(ref IReadOnlyList<string> ids) => ids = [];")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Action cut = () => ids = []; cut(); Send(ids); }")]
    [InlineData("static void Rank(List<string> ids) { ids.RemoveAt(0); Send(ids); }")]
    [InlineData("static void Rank(List<string> ids) { Cut(ids); Send(ids); } static void Cut(List<string> ids) => ids.RemoveAt(0);")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (Flag) Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { while (Flag) Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { foreach (var chunk in ids.Chunk(5)) Send(chunk); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { for (int i = 0; i < ids.Count; i += 5) Send(ids.Skip(i).Take(5).ToList()); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { try { Must(ids); Send(ids); } catch (ArgumentException) { } } static void Must(IReadOnlyList<string> ids) { if (ids.Count > 5) throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { try { Check(); Send(ids); } catch (ArgumentException) { } } static void Check() { if (Flag) throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Action later = () => Send(ids); if (Flag) later(); }")]
    [InlineData("static IEnumerable<int> Rank(IReadOnlyList<string> ids) { Send(ids); yield return 1; }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Send(ids); if (ids.Count > 5) throw new ArgumentException(); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { goto end; end: if (Flag) { Send(ids); } }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { if (Flag) { Send(ids); } throw new NotSupportedException(); }")]
    [InlineData("protected virtual void Rank(IReadOnlyList<string> ids) => Send(ids);")]
    [InlineData("[System.Diagnostics.Conditional(\"TRACE_RANKING\")] static void Rank(IReadOnlyList<string> ids) => Send(ids);")]
    [InlineData("static Action<IReadOnlyList<string>> Rank = ids => Send(ids);")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Action<IReadOnlyList<string>> send = items => Send(items); if (Flag) send = items => { }; send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Guard(); Send(ids); void Guard() { if (ids.Count > 5) throw new ArgumentException(); } }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Func<bool> many = () => ids.Count > 5; if (many()) throw new ArgumentException(); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { ids.ToList().ForEach(id => { if (id.Length == 1) throw new ArgumentException(); }); Send(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids).Send(); class Sender(IReadOnlyList<string> items) { public void Cut() => items = []; public void Send() => Program.Send(items); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Sender(ids).Send([]); class Sender(IReadOnlyList<string> items) { public int Count => items.Count; public void Send(IReadOnlyList<string> items) => Program.Send(items); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => Make(ids, false); static RankRequest Make(IReadOnlyList<string> items, bool all) => new() { CampaignArn = A, InputList = all ? items : [] };")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Query(ids).Send(); record Query(IReadOnlyList<string> Ids) { public IReadOnlyList<string> Ids { get; } = Ids.Count > 5 ? throw new ArgumentException() : Ids; public void Send() => Program.Send(Ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) => new Query { Ids = ids }.Send(); record Query { readonly IReadOnlyList<string> _ids = []; public IReadOnlyList<string> Ids { get => _ids; init => _ids = value.Take(5).ToList(); } public void Send() => Program.Send(Ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var query = new Query { Ids = ids }; query.Ids = []; query.Send(); } class Query { public IReadOnlyList<string> Ids { get; set; } = []; public void Send() => Program.Send(Ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var (arn, items) = (A, ids); if (items.Count > 5) throw new ArgumentException(); Send(items); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var (arn, items) = (A, ids); items = []; Send(items); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { (IReadOnlyList<string> few, var all) = ((IReadOnlyList<string>)[], ids); (few, all) = (all, few); Send(all); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var both = (Arn: A, Ids: ids); both.Ids = []; Send(both.Ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var both = (Arn: A, Ids: ids); Cut(ref both); Send(both.Ids); } static void Cut(ref (string Arn, IReadOnlyList<string> Ids) both) => both.Ids = [];")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { (string, Few) both = Both(ids.ToArray()); Send(both.Item2.Ids); } static (string, string[]) Both(string[] ids) => (A, ids); class Few(IReadOnlyList<string> ids) { public IReadOnlyList<string> Ids { get; } = ids; public static implicit operator Few(string[] ids) => new(ids.Take(5).ToArray()); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Few few = ids.ToArray(); Send(few.Ids); } class Few(IReadOnlyList<string> ids) { public IReadOnlyList<string> Ids { get; } = ids; public static implicit operator Few(string[] ids) => new(ids.Take(5).ToArray()); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { Few few = ids.ToArray(); Send(few.Ids); } class Few(IReadOnlyList<string> ids) { public IReadOnlyList<string> Ids { get; } = ids; public static implicit operator Few(string[] ids) => ids.Length > 5 ? throw new ArgumentException() : new(ids); }")]
    [InlineData("static void Rank(IReadOnlyList<string> ids) { var both = new { Arn = A, Ids = ids }; both = both with { Ids = [] }; Send(both.Ids); }")]
    [InlineData("static int Rank(IReadOnlyList<string> ids) => ids.Count switch { <= 5 => Sent(ids) }; static int Sent(IReadOnlyList<string> ids) { Send(ids); return 1; }")]
    public Task A_call_that_may_be_right_is_not_reported(string rank) => Verify.MembersAsync($$"""
            #pragma warning disable CS8509, CS0169
            const string A = "arn:aws:personalize:::campaign/c";
            static bool Flag;
            static void Use(object? value) { }
            static void Send(IReadOnlyList<string> ids) => Use(new RankRequest { CampaignArn = A, InputList = ids });
            {{rank}}
            void Call() => Rank(new List<string> {{Six.Replace('[', '{').Replace(']', '}')}});
        """);

    [Theory]
    [InlineData("""Rank(text, {|SMW1004:"toolongid"|});""")]
    [InlineData("""Rank({|SMW1005:"not-an-arn"|}, "a");""")]
    [InlineData("""Rank(id: "a", arn: {|SMW1005:"not-an-arn"|});""")]
    [InlineData("""string arn = "not-an-arn"; Rank({|SMW1005:arn|}, "a");""")]
    [InlineData("""Rank({|SMW1005:flag ? "bad" : "worse"|}, "a");""")]
    [InlineData("""Rank({|SMW1001:null!|}, "a");""")]
    public Task Every_rule_follows_calls(string call) => Verify.MembersAsync($$"""
            static RankRequest Rank(string arn, string id) => new() { CampaignArn = arn, InputList = [id] };
            void Call(string text, bool flag) { {{call}} }
        """);

    [Theory]
    [InlineData("""Rank(text, "shortid");""")]
    [InlineData("""Rank("arn:aws:personalize:::campaign/c", "a");""")]
    [InlineData("""Rank(flag ? "bad" : text, "a");""")]
    [InlineData("""string arn = "bad"; if (flag) arn = text; Rank(arn, "a");""")]
    public Task What_may_be_right_is_silent(string call) => Verify.MembersAsync($$"""
            static RankRequest Rank(string arn, string id) => new() { CampaignArn = arn, InputList = [id] };
            void Call(string text, bool flag) { {{call}} }
        """);

    [Fact]
    public async Task A_condition_over_two_arguments_is_checked()
    {
        IReadOnlyList<string> messages = await Verify.MembersAsync("""
                static MetadataRequest Rank(IReadOnlyList<string> ids, IReadOnlyDictionary<string, IReadOnlyList<string>>? columns = null) => new() { InputList = ids, MetadataColumns = columns };
                static readonly Dictionary<string, IReadOnlyList<string>> Columns = new() { ["ITEMS"] = ["A"] };
                void Without() => Rank(["a", "b", "c", "d"]);
                void With() => Rank({|SMW1009:["a", "b", "c", "d"]|}, new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A"] });
            """);

        Assert.EndsWith("(ids → Rank → MetadataRequest)", messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public Task What_is_wrong_whatever_a_function_is_called_with_is_reported_in_it_alone() => Verify.MembersAsync("""
            static RankRequest Rank(string user) => new() { CampaignArn = {|SMW1005:"bad"|}, InputList = ["a"], UserId = user };
            void Call() => Rank("me");
        """);

    [Fact]
    public Task A_value_is_returned_by_a_function_of_several_statements() => Verify.MembersAsync("""
            static List<string> Ids(int count)
            {
                var ids = Enumerable.Range(0, count).Select(i => $"{i}").ToList();
                Console.WriteLine(ids.Count);
                return ids;
            }
            static async System.Threading.Tasks.Task<string[]> IdsAsync(bool flag)
            {
                await System.Threading.Tasks.Task.Yield();
                if (flag) { return new string[6]; }
                return new string[7];
            }
            RankRequest Create(string text) => new() { CampaignArn = text, InputList = {|SMW1002:Ids(6)|} };
            RankRequest Right(string text) => new() { CampaignArn = text, InputList = Ids(5) };
            async System.Threading.Tasks.Task<RankRequest> CreateAsync(string text) => new() { CampaignArn = text, InputList = {|SMW1002:await IdsAsync(true)|} };
        """);

    [Fact]
    public Task Code_that_never_runs_is_not_reported() => Verify.MembersAsync($$"""
            static RankRequest Rank(IReadOnlyList<string> ids) => new() { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = ids };
            System.Linq.Expressions.Expression<Func<RankRequest>> Tree() => () => Rank(new List<string>(new string[6]));
            string Name() => nameof(Rank);
        """);

    [Fact]
    public Task Functions_of_other_files_are_followed() => Verify.FileAsync(
        $$"""class Caller { void Call() => Shop.Site.Ranker.Rank({|SMW1002:{{Six.Replace("[", "new List<string> {", StringComparison.Ordinal).Replace("]", "}", StringComparison.Ordinal)}}|}); }""".Replace("List<", "System.Collections.Generic.List<", StringComparison.Ordinal),
        ("Ranker.cs", """
            using System.Collections.Generic;
            namespace Shop.Site;
            static class Ranker { public static RankRequest Rank(IReadOnlyList<string> ids) => Requests.Make(ids); }
            """),
        ("Requests.cs", """
            using System.Collections.Generic;
            namespace Shop.Site;
            static class Requests { public static RankRequest Make(IReadOnlyList<string> ids) => new() { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = ids }; }
            """));

    [Theory]
    [InlineData("if (Many.Length <= 5) Send(Many);")]
    [InlineData("if (Many.Length > 5) return; Send(Many);")]
    [InlineData("if (Many.Length <= 5) { Action send = () => Send(Many); send(); }")]
    [InlineData("if (Fits(Many)) Send(Many); else foreach (var batch in Many.Chunk(5)) Send(batch);")]
    [InlineData("var all = Many; bool fits = all.Length < 6; if (fits) { Use(new RankRequest { CampaignArn = A, InputList = all }); }")]
    public Task A_caller_that_tests_the_value_itself_is_not_reported(string statements) => VerifyCallerAsync(statements);

    [Theory]
    [InlineData("if (Many.Length > 0) Send({|SMW1002:Many|});")]
    [InlineData("if (Flag) Send({|SMW1002:Many|});")]
    [InlineData("var all = Many; if (all == null) return; Use(new RankRequest { CampaignArn = A, InputList = {|SMW1002:all|} });")]
    public Task A_test_that_the_value_passes_changes_nothing(string statements) => VerifyCallerAsync(statements);

    private static Task VerifyCallerAsync(string statements) => Verify.MembersAsync($$"""
            const string A = "arn:aws:personalize:::campaign/c";
            static bool Flag;
            static readonly string[] Many = new string[6];
            static bool Fits(string[] ids) => ids.Length <= 5;
            static void Use(object? value) { }
            static void Send(IReadOnlyList<string> ids) => Use(new RankRequest { CampaignArn = A, InputList = ids });
            void Call() { {{statements}} }
        """);
}

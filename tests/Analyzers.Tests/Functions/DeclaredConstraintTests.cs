namespace Smithwright.Analyzers.Tests.Functions;

/// <summary>Constraints that users declare on their own parameters, properties and records.</summary>
public sealed class DeclaredConstraintTests
{
    private const string Declarations = """
            interface IRanker { void Rank([Smithwright.Annotations.Length(Max = 2)] IReadOnlyList<string> ids, [Smithwright.Annotations.Pattern("^u-")] string user = "u-1"); }
            record Query([Smithwright.Annotations.Length(Max = 2)] IReadOnlyList<string> Ids);
            class Draft { [Smithwright.Annotations.Range(Max = "9")] public int Count { get; set; } }
            static void Forward(IReadOnlyList<string> items, IRanker ranker) => ranker.Rank(items);
        """;

    [Theory]
    [InlineData("""ranker.Rank({|SMW1002:["a", "b", "c"]|});""")]
    [InlineData("""ranker.Rank(["a"], {|SMW1005:"me"|});""")]
    [InlineData("""Use(new Query({|SMW1002:["a", "b", "c"]|}));""")]
    [InlineData("""Use(query with { Ids = {|SMW1002:["a", "b", "c"]|} });""")]
    [InlineData("""Use(new Draft { Count = {|SMW1006:10|} });""")]
    [InlineData("""Forward({|SMW1002:["a", "b", "c"]|}, ranker);""")]
    public Task A_declared_constraint_is_checked_at_calls(string statement) => Verify.MembersAsync($$"""
            {{Declarations}}
            static void Use(object? value) { }
            void Call(IRanker ranker, Query query) { {{statement}} }
        """);

    [Fact]
    public async Task The_message_says_that_the_declaration_asks_for_it()
    {
        IReadOnlyList<string> messages = await Verify.MembersAsync($$"""
                {{Declarations}}
                void Call(IRanker ranker) { ranker.Rank({|SMW1002:["a", "b", "c"]|}); Forward({|SMW1002:["a", "b", "c"]|}, ranker); }
            """);

        Assert.Equal(
            [
                "'ids' has 3 items; its declaration allows at most 2",
                "'ids' has 3 items; its declaration allows at most 2 (items → Forward → ids)",
            ],
            messages);
    }

    [Theory]
    [InlineData("""ranker.Rank(["a", "b"]);""")]
    [InlineData("""ranker.Rank(many, "u-2");""")]
    [InlineData("""Use(new Query(many));""")]
    [InlineData("""Use(new Query(null!));""")]
    [InlineData("""Use(new Draft { Count = 9 });""")]
    public Task What_a_declaration_allows_is_legal(string statement) => Verify.MembersAsync($$"""
            {{Declarations}}
            static void Use(object? value) { }
            void Call(IRanker ranker, IReadOnlyList<string> many) { {{statement}} }
        """);

    [Fact]
    public Task One_wrong_argument_is_reported_once() => Verify.MembersAsync("""
            static RankRequest Rank([Smithwright.Annotations.Length(Max = 5)] IReadOnlyList<string> ids) => new() { CampaignArn = "arn:aws:personalize:::campaign/c", InputList = ids };
            void Call() => Rank({|SMW1002:["a", "b", "c", "d", "e", "f"]|});
        """);
}

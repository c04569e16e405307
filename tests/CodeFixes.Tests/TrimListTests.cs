using Smithwright.Analyzers;

namespace Smithwright.CodeFixes.Tests;

public sealed class TrimListTests
{
    private static readonly Fixed Trimmed = new(new TrimListFix(), new ConstraintAnalyzer());

    [Theory]
    [InlineData("""["a", "b", "c"]""", """["a", "b"]""")]
    [InlineData("""["a", text, "c", "d",]""", """["a", text,]""")]
    [InlineData("""new[] { "a", "b", "c" }""", """new[] { "a", "b" }""")]
    [InlineData("""new string[] { "a", "b", "c" }""", """new string[] { "a", "b" }""")]
    [InlineData("""new List<string> { "a", "b", "c" }""", """new List<string> { "a", "b" }""")]
    public Task What_is_beyond_the_maximum_goes(string before, string after) =>
        Trimmed.VerifyAllAsync($"Use(new RankRequest {{ Tags = {before} }});", $"Use(new RankRequest {{ Tags = {after} }});");

    [Fact]
    public Task Lines_and_comments_stay_with_their_items() => Trimmed.VerifyAllAsync(
        """
        Use(new RankRequest
        {
            Tags =
            [
                "a", // first
                "b", // second
                // and last
                "c" // third
            ],
        });
        """,
        """
        Use(new RankRequest
        {
            Tags =
            [
                "a", // first
                "b" // second
            ],
        });
        """);

    [Fact]
    public Task Maps_and_the_lists_in_them_are_cut_at_once() => Trimmed.VerifyAllAsync(
        """
        Use(new RankRequest { Groups = new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["a", "b"], ["B"] = [], ["C"] = [] } });
        Use(new RankRequest { Filters = new Dictionary<string, string> { { "A", "a" }, { "B", "b" }, { "C", "c" } } });
        """,
        """
        Use(new RankRequest { Groups = new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["a"], ["B"] = [] } });
        Use(new RankRequest { Filters = new Dictionary<string, string> { { "A", "a" }, { "B", "b" } } });
        """);

    [Fact]
    public Task One_of_two_lists_is_cut_alone() => Trimmed.VerifyFirstAsync(
        """
        Use(new RankRequest { Tags = ["a", "b", "c"] });
        Use(new RankRequest { Tags = ["d", "e", "f"] });
        """,
        """
        Use(new RankRequest { Tags = ["a", "b"] });
        Use(new RankRequest { Tags = ["d", "e", "f"] });
        """);

    [Theory]
    [InlineData("[.. Three]")]
    [InlineData("[\"x\", .. Three]")]
    [InlineData("Enumerable.Repeat(text, 3).ToList()")]
    [InlineData("new string[3] { \"a\", \"b\", \"c\" }")]
    [InlineData("new List<string>(Three) { \"d\" }")]
    [InlineData("flag ? [\"a\", \"b\", \"c\"] : [\"d\", \"e\", \"f\"]")]
    public Task Items_from_elsewhere_are_left(string expression) => Trimmed.VerifyNothingAsync($"Use(new RankRequest {{ Tags = {expression} }});");
}

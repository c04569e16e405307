using Smithwright.Analyzers;

namespace Smithwright.CodeFixes.Tests;

public sealed class RemoveDuplicatesTests
{
    private static readonly Fixed Removed = new(new RemoveDuplicatesFix(), new ConstraintAnalyzer());

    [Theory]
    [InlineData("""["a", "a"]""", """["a"]""")]
    [InlineData("""["a", ("a"), "b", "b"]""", """["a", "b"]""")]
    [InlineData("""new[] { "a", "b", "a" }""", """new[] { "a", "b" }""")]
    [InlineData("""new List<string> { "a", "a", "b" }""", """new List<string> { "a", "b" }""")]
    public Task All_but_the_first_go(string before, string after) =>
        Removed.VerifyAllAsync($"Use(new RankRequest {{ Tags = {before} }});", $"Use(new RankRequest {{ Tags = {after} }});");

    [Fact]
    public Task An_entry_goes_with_its_key() => Removed.VerifyAllAsync(
        """
        Use(new RankRequest
        {
            Filters = new Dictionary<string, string>
            {
                { "A", "1" },
                { "A", "2" },
            },
        });
        """,
        """
        Use(new RankRequest
        {
            Filters = new Dictionary<string, string>
            {
                { "A", "1" },
            },
        });
        """);

    [Fact]
    public Task One_of_two_goes_alone() => Removed.VerifyFirstAsync(
        """
        Use(new RankRequest { Tags = ["a", "a", "a"] });
        """,
        """
        Use(new RankRequest { Tags = ["a", "a"] });
        """);

    [Theory]
    [InlineData("Enumerable.Repeat(\"a\", 2).ToList()")]
    [InlineData("new[] { \"a\" }.Append(\"a\").ToList()")]
    [InlineData("new string[2] { \"a\", \"a\" }")]
    public Task An_item_that_is_not_written_in_a_list_is_left(string expression) =>
        Removed.VerifyNothingAsync($"Use(new RankRequest {{ Tags = {expression} }});");
}

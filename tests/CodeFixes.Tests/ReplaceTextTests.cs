using Smithwright.Analyzers;

namespace Smithwright.CodeFixes.Tests;

public sealed class ReplaceTextTests
{
    private static readonly Fixed Replaced = new(new ReplaceTextFix(), new ConstraintAnalyzer());

    [Fact]
    public Task An_enum_value_becomes_the_nearest_known_one() => Replaced.VerifyAllAsync(
        """
        Use(new Color("gren"));
        Use(new RankRequest { Color = new(/* bright */ "Red") });
        """,
        """
        Use(new Color("green"));
        Use(new RankRequest { Color = new(/* bright */ "red") });
        """);

    [Fact]
    public Task A_value_becomes_the_nearest_legal_one() => Replaced.VerifyAllAsync(
        """
        Use(new RankRequest { SortBy = "GENRES" });
        Use(new RankRequest { SortBy = /* by */ "year" });
        """,
        """
        Use(new RankRequest { SortBy = "GENRE" });
        Use(new RankRequest { SortBy = /* by */ "YEAR" });
        """);

    [Fact]
    public Task A_key_becomes_the_one_that_the_condition_names() => Replaced.VerifyAllAsync(
        """
        Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { ["ITEM"] = ["a"] } });
        Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { { "items", ["a"] } } });
        """,
        """
        Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["a"] } });
        Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { { "ITEMS", ["a"] } } });
        """);

    [Fact]
    public Task One_of_two_is_replaced_alone() => Replaced.VerifyFirstAsync(
        """
        Use(new[] { new Color("gren"), new Color("rde") });
        """,
        """
        Use(new[] { new Color("green"), new Color("rde") });
        """);

    [Theory]
    [InlineData("Use(new Color(\"ultraviolet\"));")]
    [InlineData("const string Gren = \"gren\"; Use(new Color(Gren));")]
    [InlineData("Use(new Color(\"gr\" + \"en\"));")]
    [InlineData("Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { [\"USERS\"] = [\"a\"] } });")]
    [InlineData("Use(new RankRequest { Columns = new Dictionary<string, IReadOnlyList<string>> { [\"ITEMS\"] = [\"a\"], [\"ITEM\"] = [\"b\"] } });")]
    public Task What_has_no_near_replacement_in_place_is_left(string statement) => Replaced.VerifyNothingAsync(statement);
}

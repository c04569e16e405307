namespace Smithwright.Analyzers.Tests.Rules;

public sealed class UniqueItemsTests
{
    [Fact]
    public async Task An_item_that_equals_an_earlier_one_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("Tags", """["a", "b", {|SMW1007:"a"|}]""");

        Assert.Equal(["'Tags' contains \"a\" more than once; the model asks for unique items"], messages);
    }

    [Theory]
    [InlineData("""["a", "b", "A"]""")]
    [InlineData("""["a", text]""")]
    [InlineData("""[text, text + "x"]""")]
    [InlineData("""flag ? ["a", "a"] : ["a", "b"]""")]
    [InlineData("""new[] { "a", "a" }.Distinct().Append("b").ToList()""")]
    [InlineData("""[.. new HashSet<string> { "a", "b", "a" }]""")]
    public Task Items_that_may_differ_are_legal(string expression) => Verify.MemberAsync("Tags", expression);

    [Fact]
    public Task Equal_items_of_a_list_that_is_not_unique_are_legal() => Verify.InputListAsync("""["a", "a"]""");

    [Fact]
    public async Task A_key_that_is_added_twice_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(new Filter { Name = text, Color = Color.Red, Values = new Dictionary<string, string> { { "k", "1" }, { {|SMW1007:"k"|}, "2" } } });
            """);

        Assert.Equal(["'Values' contains \"k\" more than once; a dictionary throws when a key is added again"], messages);
    }

    [Fact]
    public Task A_key_that_is_assigned_twice_is_legal() => Verify.StatementsAsync("""
                Use(new Filter { Name = text, Color = Color.Red, Values = new Dictionary<string, string> { ["k"] = "1", ["k"] = "2" } });
        """);
}

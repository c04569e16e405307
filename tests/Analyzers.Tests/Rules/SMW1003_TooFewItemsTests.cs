namespace Smithwright.Analyzers.Tests.Rules;

public sealed class TooFewItemsTests
{
    [Fact]
    public async Task A_list_below_its_minimum_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("Tags", """{|SMW1003:["a"]|}""");

        Assert.Equal(["'Tags' has 1 item; the model requires at least 2"], messages);
    }

    [Fact]
    public async Task A_list_that_has_too_few_items_at_best_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("Tags", """{|SMW1003:items.Take(1).ToList()|}""");

        Assert.Equal(["'Tags' has at most 1 item; the model requires at least 2"], messages);
    }

    [Theory]
    [InlineData("""{|SMW1003:new HashSet<string> { "a", "a" }.ToList()|}""")]
    [InlineData("""{|SMW1003:[.. new HashSet<string>(4, StringComparer.OrdinalIgnoreCase) { text }]|}""")]
    public Task Equal_items_of_a_set_count_once(string expression) => Verify.MemberAsync("Tags", expression);

    [Theory]
    [InlineData("""["a", "b"]""")]
    [InlineData("""[.. new HashSet<string>(items) { "a" }]""")]
    [InlineData("""["a", .. items]""")]
    [InlineData("""items.Take(2).ToList()""")]
    [InlineData("""flag ? ["a"] : ["a", "b"]""")]
    [InlineData("null")]
    public Task A_list_that_may_have_enough_is_legal(string expression) => Verify.MemberAsync("Tags", expression);

    [Fact]
    public Task A_choice_of_lists_is_reported_when_each_is_too_short() => Verify.MemberAsync("Tags", """{|SMW1003:flag ? ["a"] : new[] { "b" }|}""");
}

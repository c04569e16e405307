namespace Smithwright.Analyzers.Tests.Values;

public sealed class HelperTests
{
    [Theory]
    [InlineData("static string[] Ids(int count) => new string[count];", "Ids(6)")]
    [InlineData("static string[] Ids(int count) { return new string[count]; }", "Ids(6)")]
    [InlineData("static string[] Ids(string prefix, int count = 6) => new string[count];", "Ids(text)")]
    [InlineData("static string[] Ids(int count, string prefix) => new string[count];", "Ids(prefix: text, count: 6)")]
    [InlineData("static IReadOnlyList<string> Ids(params string[] ids) => ids;", """Ids("a", "b", "c", "d", "e", "f")""")]
    [InlineData("static IReadOnlyList<string> Ids(params string[] ids) => [.. ids, .. ids];", """Ids("a", "b", "c")""")]
    [InlineData("static List<T> Ids<T>(T item) => Enumerable.Repeat(item, 6).ToList();", """Ids("a")""")]
    [InlineData("static string[] Ids(int count) => Inner(count + 0, 2); static string[] Inner(int count, int unused) => new string[6];", "Ids(1)")]
    public Task A_helper_of_one_expression_is_followed(string helper, string call) => Verify.MembersAsync($$"""
            {{helper}}
            RankRequest Create(string text) => new() { CampaignArn = text, InputList = {|SMW1002:{{call}}|} };
        """);

    [Theory]
    [InlineData("protected virtual string[] Ids(int count) => new string[count];", "Ids(6)")]
    [InlineData("static string[] Ids(int count) => Ids(count);", "Ids(6)")]
    [InlineData("static string[] Ids(int count) => new string[count = 2];", "Ids(6)")]
    [InlineData("static string[] Ids(int count) { if (count > 5) count = 5; return new string[count]; }", "Ids(6)")]
    [InlineData("static string[] Ids(ref int count) => new string[count];", "Ids(ref Count)")]
    [InlineData("static string[] Ids(int count) => new string[count];", "Ids(5)")]
    [InlineData("static List<string> Ids(List<string> ids) { ids.Clear(); return ids; }", "Ids(new List<string>(new string[6]))")]
    public Task A_helper_that_does_more_is_not_followed(string helper, string call) => Verify.MembersAsync($$"""
            {{helper}}
            static int Count = 6;
            RankRequest Create(string text) => new() { CampaignArn = text, InputList = {{call}} };
        """);

    [Fact]
    public Task A_local_function_is_followed() => Verify.StatementsAsync("""
                string Id(int length) => new string('x', length);
                Use(new RankRequest { CampaignArn = text, InputList = [{|SMW1004:Id(9)|}, Id(8)] });
        """);

    [Fact]
    public Task A_selector_is_applied_to_every_element() =>
        Verify.InputListAsync("""new[] { 8, 9 }.Select(length => {|SMW1004:new string('x', length)|}).ToList()""");

    [Fact]
    public Task A_method_group_is_a_selector_too() => Verify.MembersAsync("""
            static string Id(int length) => new string('x', length);
            RankRequest Create(string text) => new() { CampaignArn = text, InputList = {|SMW1004:new[] { 8, 9 }.Select(Id).ToList()|} };
        """);

    [Fact]
    public Task A_selector_that_keeps_within_the_limit_is_legal() =>
        Verify.InputListAsync("""Enumerable.Range(0, 5).Select(i => $"item-{i}").ToList()""");
}

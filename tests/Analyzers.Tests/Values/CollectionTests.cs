namespace Smithwright.Analyzers.Tests.Values;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("""{|SMW1002:new[] { "a", "b", "c", "d", "e", "f" }|}""")]
    [InlineData("""{|SMW1002:new string[6]|}""")]
    [InlineData("""{|SMW1002:new string[] { "a", "b", "c", "d", "e", "f" }|}""")]
    [InlineData("""{|SMW1002:new List<string> { "a", "b", "c", "d", "e", "f" }|}""")]
    [InlineData("""{|SMW1002:new List<string>(6) { "a", "b", "c", "d", "e", "f" }|}""")]
    [InlineData("""{|SMW1002:new List<string>(["a", "b", "c"]) { "d", "e", "f" }|}""")]
    [InlineData("""{|SMW1002:ImmutableArray.Create("a", "b", "c", "d", "e", "f")|}""")]
    [InlineData("""{|SMW1002:ImmutableList.Create("a", "b", "c", "d", "e", "f")|}""")]
    [InlineData("""{|SMW1002:new[] { "a", "b", "c", "d", "e", "f" }.ToImmutableArray()|}""")]
    [InlineData("""{|SMW1002:new List<string> { "a", "b", "c", "d", "e", "f" }.AsReadOnly()|}""")]
    public Task A_collection_that_holds_too_much_is_reported(string expression) => Verify.InputListAsync(expression);

    [Theory]
    [InlineData("""{|SMW1002:["a", .. new[] { "b", "c" }, "d", "e", "f"]|}""")]
    [InlineData("""{|SMW1002:["a", "b", "c", .. list, "d", "e", "f"]|}""")]
    [InlineData("""{|SMW1002:[.. (flag ? new[] { "a", "b", "c", "d" } : new[] { "a", "b", "c" }), "x", "y", "z"]|}""")]
    [InlineData("""{|SMW1002:[.. Enumerable.Repeat("a", 3), .. Enumerable.Range(0, 3).Select(i => "b")]|}""")]
    public Task Spreads_count_with_what_is_known_of_them(string expression) => Verify.InputListAsync(expression);

    [Theory]
    [InlineData("""{|SMW1002:Enumerable.Range(0, 6).Select(i => $"i-{i}").ToList()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Range(number, 6).Select(i => text).ToArray()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Repeat("a", 500_000).ToList()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Repeat(text, 4).Append("b").Prepend("c").ToList()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Repeat("a", 4).Concat(new[] { "b", "c" }).ToArray()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Repeat("a", 9).Take(6).ToArray()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Repeat("a", 9).Skip(3).Reverse().OrderBy(item => item).ToArray()|}""")]
    [InlineData("""{|SMW1002:[.. new[] { "a", "b", "c", "d", "e", "f", "a" }.Distinct()]|}""")]
    [InlineData("""{|SMW1002:[.. new HashSet<string> { "a", "b", "c", "d", "e", "f", "a" }]|}""")]
    [InlineData("""{|SMW1002:new HashSet<string>(new[] { "a", "b", "c", "a" }) { "d", "e", "f" }.ToList()|}""")]
    [InlineData("""{|SMW1002:new[] { "a", "b", "c", "d", "e", "f", "a" }.ToHashSet().ToArray()|}""")]
    public Task Queries_are_followed(string expression) => Verify.InputListAsync(expression);

    [Theory]
    [InlineData("""[.. list, "a", "b", "c", "d", "e"]""")]
    [InlineData("""[.. items.Take(5)]""")]
    [InlineData("""Enumerable.Range(0, number).Select(i => "a").ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).Where(item => item != text).ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).Distinct().ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).Take(5).ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).Take(number).ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).Skip(4).ToList()""")]
    [InlineData("""Enumerable.Repeat("a", 9).GroupBy(item => item).Select(group => group.Key).ToList()""")]
    [InlineData("""new string[number]""")]
    [InlineData("""new List<string>(600) { "a" }""")]
    [InlineData("""new List<string>(items) { "a", "b", "c", "d", "e" }""")]
    [InlineData("""ImmutableArray.Create(array, 0, 2)""")]
    [InlineData("""new HashSet<string> { "a", "a", "a", "a", "a", "a" }.ToList()""")]
    [InlineData("""[.. (HashSet<string>)["a", "a", "a", "a", "a", "a"]]""")]
    [InlineData("""[.. new HashSet<string> { "a", "b", "c", "d", "e", text }]""")]
    [InlineData("""[.. new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a", "A", "b", "B", "c", "C" }]""")]
    [InlineData("""[.. new HashSet<string>(new[] { "a", "A", "b", "B", "c", "C" }, StringComparer.OrdinalIgnoreCase)]""")]
    [InlineData("""new[] { "a", "A", "b", "B", "c", "C" }.ToHashSet(StringComparer.OrdinalIgnoreCase).ToList()""")]
    [InlineData("""[.. new HashSet<string>(items) { "a", "b", "c", "d", "e" }]""")]
    [InlineData("""list.ConvertAll(item => item + "x")""")]
    public Task A_collection_that_may_be_small_enough_is_not_reported(string expression) => Verify.InputListAsync(expression);

    [Theory]
    [InlineData("", """{|SMW1002:[.. set]|}""")]
    [InlineData("", """{|SMW1002:set.ToList()|}""")]
    [InlineData("""set.Remove("a");""", """[.. set]""")]
    [InlineData("""set.ExceptWith(items);""", """set.ToList()""")]
    public Task A_set_in_a_variable_is_known_until_it_is_changed(string change, string expression) => Verify.StatementsAsync($$"""
                HashSet<string> set = ["a", "b", "c", "d", "e", "f", "a"];
                {{change}}
                Use(new RankRequest { CampaignArn = text, InputList = {{expression}} });
        """);

    [Theory]
    [InlineData("""["a", {|SMW1004:"more than eight"|}, "c"]""")]
    [InlineData("""["a", .. list, {|SMW1004:"more than eight"|}]""")]
    [InlineData("""new List<string> { {|SMW1004:"more than eight"|} }""")]
    [InlineData("""new[] { "a", ({|SMW1004:"more than eight"|}) }""")]
    [InlineData("""[text, {|SMW1004:new string('x', 9)|}]""")]
    public Task An_item_is_reported_where_it_is_written(string expression) => Verify.InputListAsync(expression);

    [Fact]
    public Task Items_that_a_query_may_drop_are_not_reported() =>
        Verify.InputListAsync("""new[] { "more than eight" }.Where(item => item.Length < 8).ToList()""");

    [Fact]
    public Task Items_of_an_array_that_gets_others_are_not_reported() => Verify.StatementsAsync("""
                string[] ids = new[] { "more than eight", "b" };
                ids[0] = "a";
                Use(new RankRequest { CampaignArn = text, InputList = ids });
        """);
}

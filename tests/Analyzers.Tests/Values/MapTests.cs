namespace Smithwright.Analyzers.Tests.Values;

public sealed class MapTests
{
    private const string New = "new Dictionary<string, IReadOnlyList<string>>";

    [Theory]
    [InlineData($$"""{|SMW1002:{{New}} { ["A"] = [text], ["B"] = [text] }|}""")]
    [InlineData($$"""{|SMW1002:{{New}} { { "A", [text] }, { "B", [text] } }|}""")]
    [InlineData($$"""{|SMW1002:{{New}} { { text, [text] }, { text + "x", [text] } }|}""")]
    [InlineData($$"""{|SMW1002:{{New}}(4, StringComparer.Ordinal) { ["A"] = [text], ["B"] = [text] }|}""")]
    [InlineData($$"""{|SMW1002:{{New}} { ["A"] = [text], ["B"] = [text] }.ToFrozenDictionary()|}""")]
    [InlineData($$"""{|SMW1002:{{New}} { ["A"] = [text], ["B"] = [text] }.ToImmutableDictionary()|}""")]
    [InlineData("""{|SMW1002:Enumerable.Range(0, 2).ToDictionary(i => text, i => items)|}""")]
    public Task A_map_with_too_many_entries_is_reported(string expression) => Verify.MemberAsync("MetadataColumns", expression);

    [Theory]
    [InlineData($$"""{{New}} { ["A"] = [text] }""")]
    [InlineData($$"""{{New}} { ["A"] = [text], [text] = [text] }""")]
    [InlineData($$"""{{New}} { [text] = [text], [text + "x"] = [text] }""")]
    [InlineData($$"""{{New}}(StringComparer.OrdinalIgnoreCase) { ["a"] = [text], ["A"] = [text] }""")]
    [InlineData($$"""{{New}}(StringComparer.OrdinalIgnoreCase) { ["more than eight"] = [text], ["MORE THAN EIGHT"] = [text] }""")]
    [InlineData($$"""{{New}}(request.MetadataColumns!) { ["A"] = [text] }""")]
    [InlineData("items.ToDictionary(item => item, item => items)")]
    [InlineData("new SortedDictionary<string, IReadOnlyList<string>> { [\"A\"] = items, [\"B\"] = items }")]
    public Task A_map_that_may_be_small_enough_is_not_reported(string expression) => Verify.MemberAsync("MetadataColumns", expression);

    [Theory]
    [InlineData($$"""{{New}} { [{|SMW1004:"more than eight"|}] = [text] }""")]
    [InlineData($$"""{{New}} { { {|SMW1004:"more than eight"|}, [text] } }""")]
    [InlineData($$"""{{New}} { ["A"] = [{|SMW1004:"more than ten"|}] }""")]
    [InlineData($$"""{{New}} { ["A"] = {|SMW1003:[]|} }""")]
    [InlineData($$"""{{New}} { [text] = {|SMW1002:["A", "B", "C", "D"]|} }""")]
    [InlineData($$"""{{New}}(StringComparer.OrdinalIgnoreCase) { ["A"] = {|SMW1003:[]|} }""")]
    public Task A_key_or_value_is_reported_where_it_is_written(string expression) => Verify.MemberAsync("MetadataColumns", expression);

    [Fact]
    public Task A_value_that_is_replaced_later_is_not_reported() =>
        Verify.MemberAsync("MetadataColumns", $$"""{{New}} { ["A"] = [], ["A"] = ["a"] }""");

    [Fact]
    public Task A_target_typed_creation_is_read() => Verify.StatementsAsync("""
                Dictionary<string, IReadOnlyList<string>> columns = new() { ["A"] = {|SMW1003:[]|} };
                Use(new RankRequest { CampaignArn = text, InputList = items, MetadataColumns = columns });
        """);
}

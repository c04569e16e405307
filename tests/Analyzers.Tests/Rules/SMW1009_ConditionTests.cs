namespace Smithwright.Analyzers.Tests.Rules;

public sealed class ConditionTests
{
    private const string Columns = "new Dictionary<string, IReadOnlyList<string>>";

    [Fact]
    public async Task A_list_that_is_too_long_beside_another_member_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync($$"""
                    Use(new MetadataRequest
                    {
                        InputList = {|SMW1009:["a", "b", "c", "d"]|},
                        MetadataColumns = {{Columns}} { ["ITEMS"] = ["GENRE"] },
                    });
            """);

        Assert.StartsWith(
            "Condition 'AtMost3WithMetadata' of 'shop.overlay.json' is violated: At most 3 items can be ranked with metadata (4 items",
            Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_reported_where_it_is_written()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync($$"""
                    Use(new MetadataRequest { InputList = items, MetadataColumns = {{Columns}} { ["ITEMS"] = items, [{|SMW1009:"USERS"|}] = items } });
            """);

        Assert.StartsWith("Condition 'OnlyItemColumns' of the model is violated: Only columns of ITEMS can be asked for (\"USERS\"", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_sum_over_the_values_of_a_map_is_reported() => Verify.StatementsAsync($$"""
                Use(new MetadataRequest { InputList = items, MetadataColumns = {{Columns}} { ["ITEMS"] = {|SMW1009:["A", "B", "C"]|} } });
        """);

    [Fact]
    public Task A_with_expression_is_checked_with_what_is_known_of_its_original() => Verify.StatementsAsync($$"""
                MetadataRequest original = new() { InputList = ["a", "b", "c", "d"] };
                Use(original with { MetadataColumns = {|SMW1009:{{Columns}} { ["ITEMS"] = ["GENRE"] }|} });
        """);

    [Fact]
    public Task A_condition_that_only_the_original_breaks_is_reported_at_the_keyword() => Verify.StatementsAsync($$"""
                MetadataRequest original = new() { InputList = {|SMW1009:["a", "b", "c", "d"]|}, MetadataColumns = {{Columns}} { ["ITEMS"] = ["GENRE"] } };
                Use(original {|SMW1009:with|} { MinScore = 1 });
        """);

    [Fact]
    public Task A_condition_that_every_branch_breaks_is_reported() => Verify.StatementsAsync("""
                Use(new MetadataRequest { InputList = items, MinScore = {|SMW1009:flag ? 5 : 6|}, MaxScore = number switch { 0 => 1, _ => 2 } });
        """);

    [Fact]
    public Task A_condition_on_the_items_of_a_member_is_reported_at_the_item() => Verify.StatementsAsync("""
                Use(new MetadataRequest { InputList = items, Labels = ["a", {|SMW1009:"b c"|}] });
        """);

    [Fact]
    public async Task A_sensitive_value_is_not_shown()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(new MetadataRequest { InputList = items, Key = {|SMW1009:""|} });
            """);

        Assert.Equal(["Condition 'NotEmpty' of the model is violated: The key is not empty (a sensitive value)"], messages);
    }

    [Fact]
    public Task A_condition_on_a_union_is_checked_at_its_variant() => Verify.StatementsAsync("""
                Use(new Target.City({|SMW1009:"nowhere"|}));
                Use(new Target.City("Berlin"));
                Use(new Target.City(text));
        """);

    [Fact]
    public Task The_member_of_a_variant_is_checked() => Verify.StatementsAsync("""
                Use(new Target.City({|SMW1004:""|}));
        """);

    [Fact]
    public Task What_stands_elsewhere_is_reported_where_it_is_used() => Verify.MembersAsync($$"""
            static readonly IReadOnlyList<string> Ids = ["a", "b", "c", "d"];
            static readonly object Value = new MetadataRequest { InputList = {|SMW1009:Ids|}, MetadataColumns = {{Columns}} { ["ITEMS"] = ["GENRE"] } };
        """);

    [Theory]
    [InlineData($$"""InputList = ["a", "b", "c", "d"]""")]
    [InlineData($$"""InputList = ["a", "b", "c", "d"], MetadataColumns = null""")]
    [InlineData($$"""InputList = ["a", "b", "c", "d"], MetadataColumns = {{Columns}}()""")]
    [InlineData($$"""InputList = ["a", "b", "c", "d"], MetadataColumns = flag ? null : {{Columns}} { ["ITEMS"] = ["GENRE"] }""")]
    [InlineData($$"""InputList = [.. items], MetadataColumns = {{Columns}} { ["ITEMS"] = ["A", "B"] }""")]
    [InlineData($$"""InputList = items, MetadataColumns = {{Columns}} { [text] = ["A", "B"] }""")]
    [InlineData($$"""InputList = items, MetadataColumns = {{Columns}} { ["ITEMS"] = ["A", .. items] }""")]
    [InlineData("InputList = items, MinScore = 2, MaxScore = number")]
    [InlineData("InputList = items, MinScore = 2")]
    [InlineData("InputList = items, MinScore = flag ? 2 : 9, MaxScore = 5")]
    [InlineData("InputList = items, Labels = [\"a\", text]")]
    [InlineData("InputList = items, Key = null")]
    public Task A_request_that_may_keep_its_conditions_is_legal(string members) => Verify.StatementsAsync($$"""
                Use(new MetadataRequest { {{members}} });
        """);
}

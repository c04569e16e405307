namespace Smithwright.Analyzers.Tests.Rules;

public sealed class RequiredMemberTests
{
    [Theory]
    [InlineData("null!")]
    [InlineData("default!")]
    [InlineData("default(string)!")]
    [InlineData("(string)null!")]
    [InlineData("(flag ? null : null)!")]
    public Task A_required_member_that_is_null_is_reported(string expression) => Verify.StatementsAsync($$"""
                Use(new RankRequest { InputList = items, CampaignArn = {|SMW1001:{{expression}}|} });
        """);

    [Fact]
    public async Task The_message_names_the_member()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(new RankRequest { CampaignArn = text, InputList = {|SMW1001:default!|} });
            """);

        Assert.Equal(["'InputList' is required but is null; the service rejects a request without it"], messages);
    }

    [Fact]
    public Task The_default_of_a_required_enum_is_reported() => Verify.StatementsAsync("""
                Use(new Filter { Name = text, Color = {|SMW1001:default|} });
        """);

    [Fact]
    public Task A_with_expression_that_takes_a_required_member_away_is_reported() => Verify.StatementsAsync("""
                Use(request with { CampaignArn = {|SMW1001:null!|} });
        """);

    [Fact]
    public Task Where_nullable_checks_are_off_null_is_reported() => Verify.FileAsync("""
        #nullable disable
        class Program
        {
            static readonly object Value = new Shop.Filter { Color = Shop.Color.Red, Name = {|SMW1001:null|} };
        }
        """);

    [Theory]
    [InlineData("text")]
    [InlineData("text!")]
    [InlineData("flag ? text : null!")]
    [InlineData("list.FirstOrDefault()!")]
    public Task A_required_member_that_may_have_a_value_is_legal(string expression) => Verify.StatementsAsync($$"""
                Use(new RankRequest { InputList = items, CampaignArn = {{expression}} });
        """);

    [Fact]
    public Task An_optional_member_may_be_null() => Verify.MemberAsync("UserId", "null");

    [Theory]
    [InlineData("InputList", """["a", {|SMW1001:null!|}]""")]
    [InlineData("InputList", """new[] { "a", {|SMW1001:default!|} }""")]
    [InlineData("MetadataColumns", """new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = {|SMW1001:null!|} }""")]
    [InlineData("MetadataColumns", """new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["A", {|SMW1001:null!|}] }""")]
    public Task Null_in_a_dense_collection_is_reported(string member, string expression) => Verify.StatementsAsync(
        $"Use(request with {{ {member} = {expression} }});");

    [Fact]
    public async Task The_message_names_the_part_of_the_member()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""Use(request with { InputList = ["a", {|SMW1001:null!|}] });""");

        Assert.Equal(["An item of 'InputList' is null; the service rejects a list with null in it"], messages);
    }

    [Theory]
    [InlineData("InputList", """["a", text!]""")]
    [InlineData("InputList", """["a", flag ? null! : text]""")]
    [InlineData("MetadataColumns", """new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = items }""")]
    public Task A_collection_that_may_be_without_null_is_legal(string member, string expression) => Verify.StatementsAsync($"Use(request with {{ {member} = {expression} }});");

    [Fact]
    public Task A_sparse_list_may_have_null_in_it() => Verify.FileAsync(
        "class Program { static object Make() => new Shop.Sparse { Items = [null] }; }",
        ("Sparse.cs", "namespace Shop; [Smithwright.Annotations.Shape(\"com.example#Sparse\")] public sealed record Sparse { public System.Collections.Generic.IReadOnlyList<string?>? Items { get; init; } }"));
}

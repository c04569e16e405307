namespace Smithwright.Analyzers.Tests.Rules;

public sealed class PatternTests
{
    [Fact]
    public async Task A_string_that_does_not_match_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(new RankRequest { InputList = items, CampaignArn = {|SMW1005:"campaign/shop"|} });
            """);

        Assert.Equal(
            [@"'CampaignArn' is ""campaign/shop"", which does not match the pattern ^arn:([a-z\d-]+):personalize:.*:.*:.+$ of the model"], messages);
    }

    [Theory]
    [InlineData("\"arn:aws:personalize:eu-west-1\"")]
    [InlineData("$\"arn:{1}:other:a:b:c\"")]
    [InlineData("flag ? \"a\" : \"b\"")]
    public Task A_string_that_matches_nowhere_is_reported(string expression) => Verify.StatementsAsync($$"""
                Use(new RankRequest { InputList = items, CampaignArn = {|SMW1005:{{expression}}|} });
        """);

    [Theory]
    [InlineData("\"arn:aws:personalize:eu-west-1:123456789012:campaign/shop\"")]
    [InlineData("$\"arn:{text}:personalize\"")]
    [InlineData("\"campaign/\" + text")]
    [InlineData("flag ? \"a\" : text")]
    [InlineData("flag ? \"a\" : \"arn:aws:personalize:eu-west-1:123456789012:campaign/shop\"")]
    [InlineData("new string('x', number)")]
    public Task A_string_that_may_match_is_legal(string expression) => Verify.StatementsAsync($$"""
                Use(new RankRequest { InputList = items, CampaignArn = {{expression}} });
        """);

    [Fact]
    public Task The_member_of_a_variant_is_checked() => Verify.StatementsAsync("""
                Use(new Target.Zip({|SMW1005:"1234"|}));
                Use(new Target.Zip("12345"));
        """);
}

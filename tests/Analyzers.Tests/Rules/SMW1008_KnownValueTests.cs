namespace Smithwright.Analyzers.Tests.Rules;

public sealed class KnownValueTests
{
    [Theory]
    [InlineData("new Color({|SMW1008:\"gren\"|})", "\"gren\" is not a known value of 'Color'; did you mean \"green\"?")]
    [InlineData("new Color({|SMW1008:\"DARK-BLUE\"|})", "\"DARK-BLUE\" is not a known value of 'Color'; did you mean \"dark-blue\"?")]
    [InlineData("new Color({|SMW1008:\"ultraviolet\"|})", "\"ultraviolet\" is not a known value of 'Color'")]
    [InlineData("new Color({|SMW1008:\"dark\" + \"-\" + \"blu\"|})", "\"dark-blu\" is not a known value of 'Color'; did you mean \"dark-blue\"?")]
    [InlineData("new Level({|SMW1008:3|})", "3 is not a known value of 'Level'")]
    [InlineData("new Level({|SMW1008:flag ? 3 : 4|})", "3 is not a known value of 'Level'")]
    [InlineData("request with { Shades = new Dictionary<string, string> { [{|SMW1008:\"gren\"|}] = text } }", "\"gren\" is not a known value of 'Shades'; did you mean \"green\"?")]
    [InlineData("Color.Red with { Value = {|SMW1008:\"gren\"|} }", "\"gren\" is not a known value of 'Color'; did you mean \"green\"?")]
    [InlineData("new Color({|SMW1008:flag ? \"gren\" : \"blu\"|})", "\"gren\" is not a known value of 'Color'; did you mean \"green\"?")]
    public async Task A_value_that_the_model_does_not_know_is_reported(string expression, string message)
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync($"        Use({expression});");

        Assert.Equal([message], messages);
    }

    [Fact]
    public async Task A_key_of_a_sensitive_map_is_not_shown()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(request with { SecretShades = new Dictionary<string, string> { [{|SMW1008:"gren"|}] = text } });
            """);

        Assert.Equal(["a sensitive value is not a known value of 'SecretShades'"], messages);
    }

    [Fact]
    public Task A_constant_is_reported_where_the_enum_is_made() => Verify.MembersAsync("""
            const string Text = "gren";
            static object Create() => new Filter { Name = "n", Color = new({|SMW1008:Text|}) };
        """);

    [Theory]
    [InlineData("new Color(\"green\")")]
    [InlineData("new Level(-3)")]
    [InlineData("new Level(number)")]
    [InlineData("new Level(flag ? 1 : 9)")]
    [InlineData("default(Level)")]
    [InlineData("new Level()")]
    [InlineData("request with { Shades = new Dictionary<string, string> { [\"green\"] = text, [text] = text } }")]
    [InlineData("new Color(text)")]
    [InlineData("new Color(\"gr\" + text)")]
    [InlineData("new Color(flag ? \"gren\" : \"red\")")]
    [InlineData("new Color(flag ? \"gren\" : text)")]
    [InlineData("new Color(null!)")]
    [InlineData("default(Color)")]
    public Task A_value_that_may_be_known_is_legal(string expression) => Verify.StatementsAsync($"        Use({expression});");
}

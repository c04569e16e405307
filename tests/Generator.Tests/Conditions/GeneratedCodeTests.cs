namespace Smithwright.Generator.Tests.Conditions;

/// <summary>What conditions look like: code that people read in a debugger.</summary>
public class GeneratedCodeTests
{
    [Theory]
    [InlineData("!i || !long || i <= long", "value.I is null || value.Long is null || value.I <= value.Long;")]
    [InlineData("i == `null` || i > `3`", "value.I is null || value.I > 3;")]
    [InlineData("i < j", "!(value.I >= value.J);")]
    [InlineData("i && long && i <= long", "value.I is null || value.Long is null || value.I <= value.Long;")]
    [InlineData("!tags || length(tags) <= `10`", "value.Tags is not { Count: > 0 } || value.Tags.Count <= 10;")]
    [InlineData("!nick || starts_with(nick, 'a')", "value.Nick is not { Length: > 0 } || Jmes::JmesPath.StartsWith(value.Nick, \"a\");")]
    [InlineData("!item || item.inner == `null`", "value.Item is null || value.Item.Inner is null;")]
    [InlineData("!(item.inner.tags) || length(item.inner.tags) < `3`", "value.Item?.Inner?.Tags is not { Count: > 0 } || value.Item.Inner.Tags.Count < 3;")]
    [InlineData("length(must[?starts_with(@, 'a')]) == `0`", "Jmes::JmesPath.Count(value.Must, static item => Jmes::JmesPath.StartsWith(item, \"a\")) == 0;")]
    [InlineData("!(items[?count > `5`])", "!Jmes::JmesPath.Any(value.Items, static item => item.Count > 5);")]
    [InlineData("!(items[].tags[])", "!Jmes::JmesPath.Any(value.Items, static item => item.Tags is not null && item.Tags.Count > 0);")]
    [InlineData("contains(must, 'a')", "Jmes::JmesPath.Contains(value.Must, \"a\");")]
    [InlineData("contains(keys(groups), 'a')", "value.Groups.ContainsKey(\"a\");")]
    [InlineData("length(keys(groups)) > `1`", "value.Groups.Count > 1;")]
    [InlineData("color != 'a'", "value.Color?.ToString() != \"a\";")]
    public void A_condition_reads_as_if_someone_had_written_it(string expression, string expected) =>
        Assert.Equal(expected, MethodOf(expression));

    [Fact]
    public void What_can_fail_is_noted_and_then_nothing_is_claimed() => Assert.Equal(
        "{ var errors = new Jmes::TypeErrors(); bool holds = Jmes::JmesPath.Length(errors.Require(value.Nick)) < 3; return holds || errors.Any; }",
        MethodOf("length(nick) < `3`"));

    [Fact]
    public void A_condition_with_a_type_error_is_left_out() =>
        Assert.False(Generate("length(i) < `3`").Checks("Every", "Test"));

    [Fact]
    public void A_condition_on_a_number_that_no_double_holds_is_left_out() =>
        Assert.False(Generate("double < `1e999`").Checks("Every", "Test"));

    [Fact]
    public void Of_the_content_of_a_stream_nothing_is_claimed()
    {
        string shapes =
            """
            {
              "ex#Upload": {
                "type": "structure",
                "members": {
                  "body": { "target": "ex#Body", "traits": { "smithy.api#httpPayload": {}, "smithy.api#required": {} } },
                  "name": { "target": "smithy.api#String", "traits": { "smithy.api#httpHeader": "X-Name" } }
                }
              },
              "ex#Body": { "type": "blob", "traits": { "smithy.api#streaming": {} } }
            }
            """;
        string code = ConditionClient.Generate(
            shapes, "ex#Upload", [new Condition("ex#Upload", "OfStream", "length(body) > `1`"), new Condition("ex#Upload", "OfName", "name != 'x'"), new Condition("ex#Upload", "OfAll", "length(@) > `1`")]);
        Assert.Contains("\"OfName\", \"", code, StringComparison.Ordinal);
        Assert.DoesNotContain("\"OfStream\", \"OfStream", code, StringComparison.Ordinal);
        Assert.DoesNotContain("\"OfAll\", \"OfAll", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to_string(i && ", "i", ")", 60)]
    [InlineData("to_number(to_string(i < ", "j", "))", 60)]
    [InlineData("(i && (", "flag", "))", 60)]
    [InlineData("sort_by(docs, &length(", "@", "))", 60)]
    [InlineData("doc[?@ == ", "a", "]", 60)]
    [InlineData("doc[?(", "a", " | contains(to_string(@), to_string(@)))]", 30)]
    public void The_code_of_what_is_deeply_nested_does_not_explode(string open, string inner, string close, int depth)
    {
        string expression = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
        Assert.InRange(ConditionClient.Generate(EveryKind.Shapes, EveryKind.Id, [new Condition(EveryKind.Id, "Test", $"!({expression})")]).Length, 1, 200_000);
    }

    private static string MethodOf(string expression) => Generate(expression).Method("Every", "Test");

    private static ConditionClient Generate(string expression) =>
        ConditionClient.Of(EveryKind.Shapes, EveryKind.Id, new Condition(EveryKind.Id, "Test", expression));
}

using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Json;

public class PositionedJsonTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void An_empty_file_gives_one_problem_at_its_start(string text)
    {
        JsonParseResult result = Parse(text);

        Problem problem = Assert.Single(result.Problems);
        Assert.Null(result.Root);
        Assert.Equal(new Problem(ProblemIds.InvalidJson, new SourceSpan("a.json", 0, 0), "Expected a JSON object, but the file is empty."), problem);
    }

    [Fact]
    public void Every_value_knows_its_own_text()
    {
        string text = """ { "a" : [ 1.50, "x\ty", true, null ], "b": {} } """;
        JsonObject root = Assert.IsType<JsonObject>(Parse(text).Root);
        JsonArray items = Assert.IsType<JsonArray>(root["a"]);

        Assert.Equal(text.Trim(), TextOf(text, root.Span));
        Assert.Equal("\"a\"", TextOf(text, root.Find("a")!.NameSpan));
        Assert.Equal(["1.50", "\"x\\ty\"", "true", "null"], items.Items.Select(item => TextOf(text, item.Span)));
        Assert.Equal("{}", TextOf(text, root["b"]!.Span));
        Assert.Equal("x\ty", Assert.IsType<JsonString>(items.Items[1]).Value);
        Assert.Equal("1.50", Assert.IsType<JsonNumber>(items.Items[0]).Text);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("漢字")]
    [InlineData("😀😀")]
    [InlineData("\uD800")]
    public void Positions_count_utf16_units_behind_text_that_is_not_ascii(string before)
    {
        string text = $$"""{"a": "{{before}}", "{{before}}": "here"}""";
        JsonObject root = Assert.IsType<JsonObject>(Parse(text).Root);

        Assert.Equal("\"here\"", TextOf(text, root.Properties[1].Value.Span));
        Assert.Equal($"\"{before}\"", TextOf(text, root.Properties[1].NameSpan));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_but_counted()
    {
        string text = "\uFEFF{\"a\": 1}";
        JsonParseResult result = Parse(text);

        Assert.Empty(result.Problems);
        Assert.Equal(new SourceSpan("a.json", 1, 8), result.Root!.Span);
    }

    [Fact]
    public void A_name_that_stands_twice_is_reported_and_the_last_value_kept()
    {
        Marked text = Marked.Read("""{"a": 1, "b": 2, «"a"»: 3, «"a"»: 4}""", "a.json");
        JsonParseResult result = PositionedJson.Parse(text.File);

        Assert.Equal(text.Spans, result.Problems.Select(problem => problem.Span));
        Assert.All(result.Problems, problem => Assert.Equal("Expected every name once in an object, but \"a\" stands here again.", problem.Message));
        JsonObject root = Assert.IsType<JsonObject>(result.Root);
        Assert.Equal(["b", "a"], root.Properties.Select(property => property.Name));
        Assert.Equal("4", Assert.IsType<JsonNumber>(root["a"]).Text);
    }

    [Fact]
    public void An_escaped_surrogate_without_its_other_half_is_a_problem_and_reading_goes_on()
    {
        Marked text = Marked.Read("""{"a": «"x\ud800"», "b": 1}""", "a.json");
        JsonParseResult result = PositionedJson.Parse(text.File);

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(text.Spans[0], problem.Span);
        Assert.NotNull(Assert.IsType<JsonObject>(result.Root)["b"]);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('\0')]
    public void Ten_megabytes_of_garbage_give_one_problem_quickly(char garbage)
    {
        string text = new(garbage, 10_000_000);
        Problem problem = Assert.Single(Parse(text).Problems);

        Assert.Equal(ProblemIds.InvalidJson, problem.Id);
        Assert.InRange(problem.Span.Start, 0, text.Length);
    }

    [Fact]
    public void Values_may_nest_to_the_limit_and_no_deeper()
    {
        string legal = new string('[', PositionedJson.MaxDepth) + new string(']', PositionedJson.MaxDepth);

        Assert.Empty(Parse(legal).Problems);
        Problem problem = Assert.Single(Parse($"[{legal}]").Problems);
        Assert.Equal("Expected values to nest no deeper than 128 levels.", problem.Message);
        Assert.Equal(PositionedJson.MaxDepth, problem.Span.Start);
    }

    private static JsonParseResult Parse(string text) => PositionedJson.Parse(new SourceFile("a.json", text));

    private static string TextOf(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}

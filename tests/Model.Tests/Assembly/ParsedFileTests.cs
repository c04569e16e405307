using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class ParsedFileTests
{
    private const string Text = """
        {"smithy": "2.0", "shapes": {
          "shop#A": {"type": "structure", "members": {"x": {"target": "shop#B"}, "y": {"target": "shop#B"}}},
          "shop#B": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 2}}},
          "shop#C": {"type": "string", "traits": {"smithy.api#required": 1}},
          "shop#D": {"type": "wrong"}
        }}
        """;

    [Theory]
    [InlineData("\n", "\r\n\r\n")]
    [InlineData("\"min\": 1, \"max\": 2", "\"max\": 2, \"min\": 1")]
    [InlineData("\"shop#A\"", "\"shop\\u0023A\"")]
    public void Text_that_says_the_same_gives_an_equal_file(string old, string replacement)
    {
        Assert.NotEqual(Text, Text.Replace(old, replacement, StringComparison.Ordinal));
        Assert.Equal(Parse(Text), Parse(Text.Replace(old, replacement, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"x\": {\"target\": \"shop#B\"}, \"y\": {\"target\": \"shop#B\"}", "\"y\": {\"target\": \"shop#B\"}, \"x\": {\"target\": \"shop#B\"}")]
    [InlineData("\"max\": 2", "\"max\": 3")]
    [InlineData("2.0", "1.0")]
    [InlineData("\"wrong\"", "\"blob\"")]
    [InlineData("shop#B", "shop#E")]
    public void Text_that_says_something_else_gives_another_file(string old, string replacement) =>
        Assert.NotEqual(Parse(Text), Parse(Text.Replace(old, replacement, StringComparison.Ordinal)));

    [Fact]
    public void Assembling_parsed_files_is_assembling_their_text()
    {
        AssembledModel fromFile = ModelAssembler.Assemble([Parse(Text)]);
        AssembledModel fromText = ModelAssembler.Assemble([new SourceFile("a.json", Text)]);

        Assert.Equal(fromText.Problems.AsEnumerable(), fromFile.Problems);
        Assert.Equal(fromText.Model, fromFile.Model);
        Assert.NotEqual(fromText.Model, Models.Sound());
    }

    private static ParsedFile Parse(string text) => SmithyFile.Parse(new SourceFile("a.json", text));
}

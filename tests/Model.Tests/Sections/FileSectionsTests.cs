using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Tests.Shared;

namespace Smithwright.Model.Tests.Sections;

public class FileSectionsTests
{
    private const string Text = """
        {"smithy": "2.0", "metadata": {"suppressions": [{"id": "A}"}]}, "shapes": {
          "shop#A": {"type": "structure", "members": {"x": {"target": "shop#B"}}},
          "shop#B": {"type": "string", "traits": {"smithy.api#documentation": "A \"quote\" and a brace {\\"}},
          "shop#C": {"type": "wrong"}
        }}
        """;

    [Fact]
    public void Each_shape_is_a_file_of_its_own()
    {
        SourceFile[] sections = [.. FileSections.Split(new SourceFile("a.json", Text))];
        Assert.Equal(
            [
                """{"smithy": "2.0", "metadata": {"suppressions": [{"id": "A}"}]}, "shapes": {}}""",
                """{"smithy":"2.0","shapes":{"shop#A": {"type": "structure", "members": {"x": {"target": "shop#B"}}}}}""",
                """{"smithy":"2.0","shapes":{"shop#B": {"type": "string", "traits": {"smithy.api#documentation": "A \"quote\" and a brace {\\"}}}}""",
                """{"smithy":"2.0","shapes":{"shop#C": {"type": "wrong"}}}""",
            ],
            sections.Select(section => section.Text));
        Assert.All(sections, section => Assert.Equal("a.json", section.Path));
    }

    [Fact]
    public void An_edit_of_a_shape_changes_its_section_alone()
    {
        SourceFile[] before = [.. FileSections.Split(new SourceFile("a.json", Text))];
        SourceFile[] after = [.. FileSections.Split(new SourceFile("a.json", "\n" + Text.Replace("\"x\"", "\"name\"", StringComparison.Ordinal)))];
        Assert.Equal([before[0] with { Text = "\n" + before[0].Text }, after[1], before[2], before[3]], after);
        Assert.NotEqual(before[1], after[1]);
    }

    [Theory]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {}} {}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {},}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\": {}, }}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\": {} \"a#B\": {}}}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\": {}, \"a#A\": {}}}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#\\u0041\": {}}}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\": 1}}")]
    [InlineData("{\"smithy\": \"2.0\", \"smithy\": \"1.0\", \"shapes\": {}}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {}, \"shapes\": {}}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": []}")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\": {")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#A\"")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\":")]
    [InlineData("{\"smithy\":")]
    [InlineData("{\"smithy\": \"2.0\"}")]
    [InlineData("{\"shapes\": {\"a#A\": {\"type\": \"blob\"}}}")]
    [InlineData("{\"version\": \"2.0\", \"metadata\": {}, \"operations\": {}, \"shapes\": {}}")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_unusual_around_shapes_leaves_the_file_whole(string text) =>
        Assert.Equal([new SourceFile("a.json", text)], FileSections.Split(new SourceFile("a.json", text)).AsEnumerable());

    [Theory]
    [InlineData("\"shop#D\": {\"type\": \"apply\", \"traits\": {}}")]
    [InlineData("\"shop#D\": {\"type\": \"structure\", \"mixins\": []}")]
    public void A_file_in_which_shapes_take_traits_from_elsewhere_stays_whole(string shape) =>
        Assert.Single(FileSections.Split(new SourceFile("a.json", Text.Replace("\"shop#C\"", shape + ", \"shop#C\"", StringComparison.Ordinal))));

    [Theory]
    [InlineData("", "")]
    [InlineData("\"wrong\"", "\"apply\"")]
    [InlineData("{\"suppressions\"", "[\"suppressions\"")]
    [InlineData("\"type\": \"wrong\"", "\"type\": \"wrong\",")]
    [InlineData("\"type\": \"wrong\"", "\"type\": wrong")]
    [InlineData("{\"target\": \"shop#B\"}", "{\"target\": \"shop#B\"]")]
    [InlineData("\"type\": \"wrong\"", "\"type\": \"wrong\", \"type\": \"blob\"")]
    [InlineData("A \\\"quote", "A \\quote")]
    [InlineData("2.0", "3.0")]
    [InlineData("\"2.0\"", "2")]
    [InlineData("{\"smithy\"", "{\"metadata\": {}, \"smithy\"")]
    public void Sections_say_together_what_the_file_says(string old, string replacement) =>
        AssertSame(old.Length == 0 ? Text : Text.Replace(old, replacement, StringComparison.Ordinal));

    [Fact]
    public void Values_may_nest_as_deep_in_a_section_as_in_the_file()
    {
        foreach (int depth in Enumerable.Range(PositionedJson.MaxDepth - 8, 16))
        {
            string nested = new string('[', depth) + new string(']', depth);
            AssertSame(Text.Replace("\"A \\\"quote\\\" and a brace {\\\\\"", nested, StringComparison.Ordinal));
        }
    }

    [SharedDataTheory]
    [MemberData(nameof(PublishedModels))]
    public void Sections_of_published_models_say_what_the_model_says(string path) => AssertSame(SharedFolder.Read(path));

    public static TheoryData<string> PublishedModels => [.. SharedFolder.Files("models/smithy")];

    private static void AssertSame(string text)
    {
        SourceFile file = new("a.json", text);
        ParsedFile whole = SmithyFile.Parse(file);
        ParsedFile joined = FileSections.Join([.. FileSections.Split(file).Select(SmithyFile.Parse)]);
        Assert.Equal(whole.Content, joined.Content);
        Assert.Equal(whole.IsReadable, joined.IsReadable);
        Assert.Equal(
            ModelAssembler.Assemble([whole]).Model,
            ModelAssembler.Assemble([joined]).Model);
        if (whole.IsReadable)
        {
            Assert.Equal(whole.Problems.Select(problem => problem.Message).Order(), joined.Problems.Select(problem => problem.Message).Order());
        }
    }
}

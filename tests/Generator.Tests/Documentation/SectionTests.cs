namespace Smithwright.Generator.Tests.Documentation;

public class SectionTests
{
    private const string Filler = "This sentence does nothing but take the room that it needs to be long, and it does so with patience.";

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<p> </p>")]
    [InlineData("***")]
    public void A_text_that_says_nothing_has_no_lines(string source) => Assert.Equal("", Rendered.Text(source));

    [Fact]
    public void A_short_paragraph_is_not_split() =>
        Assert.Equal("<summary>One. Two. Three.</summary>", Rendered.Text("One. Two. Three."));

    [Fact]
    public void A_long_paragraph_is_split_between_sentences()
    {
        string source = string.Join(' ', Enumerable.Repeat(Filler, 5));
        Assert.Equal(string.Join(' ', Enumerable.Repeat(Filler, 2)), Summary(source));
        Assert.Equal(string.Join(' ', Enumerable.Repeat(Filler, 3)), Flat(Rendered.Element(source, "remarks")!.Value));
    }

    [Fact]
    public void A_long_sentence_stays_whole()
    {
        string sentence = string.Join(", ", Enumerable.Repeat("and it goes on", 40)) + ".";
        Assert.Equal(sentence, Summary(sentence + " " + Filler));
    }

    [Fact]
    public void The_sentence_that_announces_a_list_stays_with_it() =>
        Assert.Equal(
            "<summary>The state.</summary>\n<remarks>\nOne of:\n<list type=\"bullet\">\n<item><description>A</description></item>\n</list>\n</remarks>",
            Rendered.Text("The state. One of:\n\n* A"));

    [Fact]
    public void A_short_list_goes_into_the_summary_with_the_only_sentence() =>
        Assert.Equal(
            "<summary>\nOne of:\n<list type=\"bullet\">\n<item><description>A</description></item>\n</list>\n</summary>\n<remarks>More.</remarks>",
            Rendered.Text("One of:\n\n* A\n\nMore."));

    [Fact]
    public void A_long_list_does_not_go_into_the_summary()
    {
        string source = "One of:\n\n" + string.Concat(Enumerable.Repeat("* " + Filler + "\n", 10));
        Assert.Equal("One of:", Summary(source));
        Assert.Equal(10, Rendered.Element(source, "remarks")!.Element("list")!.Elements("item").Count());
    }

    [Fact]
    public void A_text_without_paragraphs_is_a_summary() =>
        Assert.Equal("<summary>\n<list type=\"bullet\">\n<item><description>a</description></item>\n</list>\n</summary>", Rendered.Text("* a"));

    [Fact]
    public void Lines_are_filled_to_about_120_characters_and_tags_stay_whole()
    {
        string source = string.Concat(Enumerable.Repeat("Read [the guide](https://example.com/a/b/c/d) and **take _care_** now. ", 20));
        string[] lines = Rendered.Text(source).Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 112));
        Assert.All(lines, line => Assert.Equal(line.Count(character => character == '<'), line.Count(character => character == '>')));
        Assert.All(lines[1..2], line => Assert.InRange(line.Length, 60, 112));
    }

    private static string Summary(string source) => Flat(Rendered.Element(source, "summary")!.Value);

    private static string Flat(string text) => text.Trim().Replace('\n', ' ');
}

using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.CommonMark;
using Smithwright.Documentation.Sections;

namespace Smithwright.Generator.Tests.Documentation;

public class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("(One.) \"Two.\" Three.", "(One.)|\"Two.\"|Three.")]
    [InlineData("One. `two` three.", "One.|two three.")]
    [InlineData("One. **Two** three. 4 is next.", "One.|Two three.|4 is next.")]
    [InlineData("**One.** Two.", "One.|Two.")]
    [InlineData("Wait `for.` Two.", "Wait for.|Two.")]
    public void A_sentence_ends_before_what_begins_one(string source, string expected) => Assert.Equal(expected.Split('|'), Split(source));

    [Theory]
    [InlineData("Some values, e.g. Foo and (i.e. Bar) vs. Baz.")]
    [InlineData("Foo etc. Bar no. 5 of J. Doe Inc. and U.S. Dollars.")]
    [InlineData("Version 1.5 of example.Com.")]
    [InlineData("Wait... not yet.")]
    [InlineData("It ends. **not** here.")]
    [InlineData("In `code. Not` and **bold. Not** either.")]
    public void A_sentence_does_not_end_at_an_abbreviation_or_in_a_span(string source) => Assert.Single(Split(source));

    [Fact]
    public void Joined_sentences_are_the_text_again()
    {
        string source = "One. `Two` is **here. Not** there! Three.";
        Assert.Equal(
            InlineText.Of(CommonMarkInlines.Parse(source)),
            InlineText.Of(Sentences.Join(Sentences.Split(CommonMarkInlines.Parse(source))).Content));
    }

    private static string[] Split(string source) => [.. Sentences.Split(CommonMarkInlines.Parse(source)).Select(InlineText.Of)];
}

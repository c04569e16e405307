using Smithwright.Runtime.Validation;

namespace Smithwright.Runtime.Tests.Validation;

/// <summary>Patterns as generated code makes them.</summary>
public sealed class StringPatternTests
{
    // Lu, Ll, Lt, Lm, Lo: the first five categories.
    private const int Letters = 0x1F;

    [Theory]
    [InlineData("a", true)]
    [InlineData("m", true)]
    [InlineData("z", true)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("_", true)]
    [InlineData("\U0001F44D", true)]
    [InlineData("\U0001F44E", false)]
    [InlineData("", false)]
    public void A_range_has_both_of_its_ends(string text, bool expected) =>
        Assert.Equal(expected, Match(StringPattern.OfSteps("", true, true, new StringPattern.Step(1, 1, ['_', '_', 'a', 'z', 0x1F44D, 0x1F44D])), text));

    [Theory]
    [InlineData("é", true)]
    [InlineData("\U00010400", true)]
    [InlineData("-", true)]
    [InlineData("1", false)]
    [InlineData("\U0001F44D", false)]
    [InlineData("\uD83D", false)]
    public void Categories_belong_to_the_set_as_well(string text, bool expected) =>
        Assert.Equal(expected, Match(StringPattern.OfSteps("", true, true, new StringPattern.Step(1, 1, ['-', '-'], Letters)), text));

    [Theory]
    [InlineData("ab", true)]
    [InlineData("abb", true)]
    [InlineData("abbb", false)]
    [InlineData("b", false)]
    [InlineData("aab", false)]
    public void Steps_follow_each_other(string text, bool expected) => Assert.Equal(
        expected, Match(StringPattern.OfSteps("", true, true, new StringPattern.Step(1, 1, ['a', 'a']), new StringPattern.Step(1, 2, ['b', 'b'])), text));

    [Fact]
    public void Without_an_end_the_rest_may_be_anything() =>
        Assert.True(Match(StringPattern.OfSteps("", toEnd: false, true, new StringPattern.Step(1, 1, ['a', 'a'])), "a!"));

    [Fact]
    public void A_pair_of_surrogates_is_one_character_or_two()
    {
        StringPattern.Step any = new(1, 1, [0, 0x10FFFF]);

        Assert.True(Match(StringPattern.OfSteps("", true, byCodePoint: true, any), "\U0001F44D"));
        Assert.False(Match(StringPattern.OfSteps("", true, byCodePoint: false, any), "\U0001F44D"));
    }

    [Theory]
    [InlineData("ab", true)]
    [InlineData("b", false)]
    [InlineData("ac", false)]
    public void All_parts_decide_together(string text, bool expected) => Assert.Equal(
        expected,
        Match(StringPattern.OfParts("", new("^a", null, isLinear: true), new("c", null, isLinear: true, matches: false)), text));

    [Theory]
    [InlineData("x", true)]
    [InlineData("\U0001F44D", false)]
    public void Strings_with_surrogates_have_an_expression_of_their_own(string text, bool expected) =>
        Assert.Equal(expected, Match(StringPattern.OfParts("", new StringPattern.Part("x", "y", isLinear: false)), text));

    private static bool Match(StringPattern pattern, string text) =>
        Validator.Run(text, (ref Validator validator, string value) => validator.Pattern(value, pattern)).Count == 0;
}

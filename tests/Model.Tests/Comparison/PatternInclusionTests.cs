using System.Text.RegularExpressions;
using CsCheck;
using Smithwright.Model.Comparison;
using Smithwright.Model.Patterns.Reading;

namespace Smithwright.Model.Tests.Comparison;

public sealed class PatternInclusionTests
{
    [Theory]
    [InlineData("[A-Za-z0-9]+", "[A-Za-z0-9_]+")]
    [InlineData("^[a-z]{1,20}$", "^[a-z]{0,30}$")]
    [InlineData("^[a-z]{2}$", "^[a-z]+$")]
    [InlineData("^arn:(aws|aws-cn):x$", "^arn:(aws|aws-cn|aws-eusc):x$")]
    [InlineData("^arn:(?:aws|aws-cn):x$", "^arn:(aws|aws-cn|aws-eusc):x$")]
    [InlineData("^ab$", "^ab?c?$")]
    [InlineData("^a$", "a")]
    [InlineData(@"^\d+$", "^[0-9]+$")]
    [InlineData("(a*)", "(a*)?")]
    public void A_wider_pattern_is_known_to_be_wider(string narrow, string wide) => Assert.True(IsWithin(narrow, wide));

    [Theory]
    [InlineData("[A-Za-z0-9_]+", "[A-Za-z0-9]+")]
    [InlineData("^[a-z]{0,30}$", "^[a-z]{1,20}$")]
    [InlineData("^[a-z]+$", "^[a-z]{1,20}$")]
    [InlineData("^arn:(aws|aws-cn|aws-eusc):x$", "^arn:(aws|aws-cn):x$")]
    [InlineData("a", "^a$")]
    [InlineData("^ab$", "^ba$")]
    [InlineData("^ac$", "^abc$")]
    public void Another_pattern_is_not(string narrow, string wide) => Assert.False(IsWithin(narrow, wide));

    /// <summary>An escape that Unicode does not allow makes a pattern one of the older dialect, in which a dot is half of some characters.</summary>
    [Theory]
    [InlineData(@"^\-..$", "^-..$")]
    [InlineData("^-..$", @"^\-..$")]
    public void Patterns_of_two_dialects_are_not_compared(string narrow, string wide) => Assert.False(IsWithin(narrow, wide));

    [Fact]
    public void Patterns_of_the_older_dialect_are_compared_with_each_other() => Assert.True(IsWithin(@"^\-a$", @"^\-[ab]$"));

    [Theory]
    [InlineData("^a{2,}$", "^a{2,5}$")]
    [InlineData("^a{1,5}$", "^a{2,5}$")]
    [InlineData("^a{2,6}$", "^a{2,5}$")]
    [InlineData("^a{2,5}$", "^b{2,5}$")]
    public void A_repetition_is_within_one_that_goes_as_far_at_both_ends(string narrow, string wide)
    {
        Assert.False(IsWithin(narrow, wide));
        Assert.True(IsWithin(narrow, narrow));
    }

    /// <summary>A wider part may match less as a whole here, so nothing is claimed.</summary>
    [Theory]
    [InlineData("^(?![a]).*$", "^(?![ab]).*$")]
    [InlineData(@"^([ab])\1$", @"^([abc])\1$")]
    public void Of_looks_and_references_nothing_is_claimed(string narrow, string wide) => Assert.False(IsWithin(narrow, wide));

    [Fact]
    public void What_the_narrower_pattern_matches_the_wider_one_matches()
    {
        int related = 0;
        Gen.Select(Pattern, Pattern, Gen.String[Gen.Char["abc"], 0, 6]).Sample(
            (narrow, wide, text) =>
            {
                if (IsWithin(narrow, wide))
                {
                    Interlocked.Increment(ref related);
                    Assert.True(!Regex.IsMatch(text, narrow) || Regex.IsMatch(text, wide), $"'{text}' matches {narrow} and not {wide}.");
                }
            },
            iter: 20_000);
        Assert.True(related > 500, $"Only {related} pairs were related.");
    }

    private static Gen<string> Pattern => Gen.OneOf<string>("a", "[ab]", "[abc]", "(a|b)", "(ab|c|a)", "^", "$", "(ab)")
        .SelectMany(part => Gen.OneOf<string>("", "?", "*", "+", "{1,2}", "{2}").Select(repeat => part is "^" or "$" ? part : part + repeat))
        .List[0, 3]
        .Select(string.Concat);

    private static bool IsWithin(string narrow, string wide) =>
        PatternInclusion.IsWithin(EcmaPattern.Parse(narrow, false, out _), EcmaPattern.Parse(wide, false, out _));
}

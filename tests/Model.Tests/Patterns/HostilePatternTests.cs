using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Tests.Chains;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>Patterns that are made to hold whoever reads or matches them: they are refused, or matched in bounded time on a small stack.</summary>
public class HostilePatternTests
{
    private const string Flags = "(?i:";

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("(?:", "a", ")*")]
    [InlineData("(?:", "a", "{0,9}){0,9}")]
    [InlineData("(?=", "a", ")")]
    [InlineData("(?<!", "a", ")")]
    [InlineData(Flags, "a", ")")]
    [InlineData("(?>", "a", ")")]
    [InlineData("(?i)[a&&", "[b]", "]")]
    [InlineData("(?i)a", "", "{2}")]
    public void Whatever_nests_is_matched_or_refused_on_a_small_stack(string open, string inside, string close)
    {
        foreach (int depth in new[] { 90, 101, 200, 1_500 })
        {
            string opened = open.StartsWith("(?i)", StringComparison.Ordinal) && inside.Length == 0 ? open : string.Concat(Enumerable.Repeat(open, depth));
            string pattern = opened + inside + string.Concat(Enumerable.Repeat(close, depth));
            (TestedPattern? matcher, string? reason) = ChainTests.OnSmallStack(() =>
            {
                TestedPattern? made = TestedPattern.Create(pattern, fullMatch: false, out string? why);
                made?.IsMatch("aaaaaaaaaa!");
                made?.IsMatch("\ud83d\ude00a");
                return (made, why);
            });
            Assert.True(matcher is null == reason is not null);
            Assert.True(depth < 1_000 || matcher is null, reason);
        }
    }

    /// <summary>Each of the looks alone takes as long as it may.</summary>
    [Theory]
    [InlineData("^", "(?=(a+)+\\b$)", "a")]
    [InlineData("^", "(?!(a+)+\\b$)", "a")]
    [InlineData("a", "(?<=^(a+)+\\b!)", "$")]
    public void Many_looks_share_the_time_of_one_match(string start, string look, string end)
    {
        foreach (int count in new[] { 16, 600 })
        {
            TestedPattern matcher = TestedPattern.Create(start + string.Concat(Enumerable.Repeat(look, count)) + end, fullMatch: false, out _)!;
            // It ends; without a common limit it takes minutes.
            Assert.NotEqual(true, matcher.IsMatch(new string('a', 40) + "!"));
        }
    }

    [Theory]
    [InlineData(16, 17)]
    [InlineData(17, 1)]
    public void A_pattern_has_an_engine_for_each_of_few_looks(int looks, int engines) =>
        Assert.Equal(engines, PatternParts.Of(EcmaPattern.Parse("^" + string.Concat(Enumerable.Repeat("(?=a)", looks)) + "a", fullMatch: false, out _)!.Root).Count());
}

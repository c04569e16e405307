using Smithwright.Model.Comparison;
using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Support.Patterns;
using Smithwright.Model.Values;
using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>What patterns cost that were made to cost much, in steps: twice the pattern is twice the work at most.</summary>
public sealed class PatternBudgetTests
{
    [Theory]
    [InlineData("[\\p{L}-a]*")]
    [InlineData("(a|b)*")]
    [InlineData("(?:[a-z]+\\d?)+")]
    [InlineData("(?:a*b*c*d*e*f*){20}")]
    public void The_search_for_ambiguous_loops_takes_as_long_as_the_pattern(string part)
    {
        long once = StepsFor(string.Concat(Enumerable.Repeat(part, 25)));
        long twice = StepsFor(string.Concat(Enumerable.Repeat(part, 50)));

        Assert.InRange(twice, once, 2 * once);
    }

    [Fact]
    public void Different_classes_in_a_row_are_looked_at_within_the_budget()
    {
        string pattern = string.Concat(Enumerable.Range(0, 1_300).Select(i => $"\\u{0x4000 + (2 * i):X4}*"));

        Assert.InRange(StepsFor(pattern), Budgets.BacktrackingSteps, Budgets.BacktrackingSteps + 10_000);
    }

    [Fact]
    public void The_search_can_be_canceled()
    {
        PatternNode root = Parse(string.Concat(Enumerable.Repeat("[\\p{L}-a]*", 50)));

        Assert.Throws<OperationCanceledException>(() => Backtracking.FindExplosive(root, new StepBudget(long.MaxValue, new CancellationToken(canceled: true))));
    }

    [Theory]
    [InlineData("[\\p{L}-a]*", 2_000)]
    [InlineData("\\p{L}", 2_000)]
    [InlineData("a?", 10_000)]
    public void A_pattern_that_is_too_large_is_not_read(string part, int times)
    {
        Assert.Null(TestedPattern.Create(string.Concat(Enumerable.Repeat(part, times)), fullMatch: false, out string? reason));

        Assert.Equal("the pattern is too large", reason);
    }

    [Fact]
    public void A_pattern_is_not_checked_when_its_translation_is_too_long()
    {
        Assert.Null(TestedPattern.Create(string.Concat(Enumerable.Repeat("[\\p{L}-a]*", 60)), fullMatch: false, out string? reason));

        Assert.Equal("its translation is too long", reason);
    }

    [Theory]
    [InlineData("[\\p{L}-a]*", 20)]
    [InlineData("a?", 4_000)]
    public void A_large_pattern_is_read(string part, int times) =>
        Assert.NotNull(TestedPattern.Create(string.Concat(Enumerable.Repeat(part, times)), fullMatch: false, out _));

    [Fact]
    public void Patterns_are_compared_within_the_budget()
    {
        EcmaPattern narrow = Read(string.Concat(Enumerable.Repeat("a?b", 3_000)));
        EcmaPattern wide = Read(string.Concat(Enumerable.Repeat("[ac]?b", 1_500)));
        StepBudget budget = new(Budgets.PatternInclusionSteps);

        Assert.False(PatternInclusion.IsWithin(narrow, wide, budget));
        Assert.True(budget.IsExhausted);
    }

    [Fact]
    public void Patterns_of_a_usual_size_are_compared()
    {
        EcmaPattern narrow = Read(string.Concat(Enumerable.Repeat("a?b", 40)));
        EcmaPattern wide = Read(string.Concat(Enumerable.Repeat("[ac]?b", 40)));

        Assert.True(PatternInclusion.IsWithin(narrow, wide));
    }

    private static long StepsFor(string pattern)
    {
        StepBudget budget = new(Budgets.BacktrackingSteps);
        Backtracking.FindExplosive(Parse(pattern), budget);
        return budget.Spent;
    }

    private static PatternNode Parse(string pattern) => Read($"^{pattern}!$").Root;

    private static EcmaPattern Read(string pattern) => EcmaPattern.Parse(pattern, fullMatch: false, out _)!;
}

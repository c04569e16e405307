using Smithwright.Runtime.Validation;
using Smithwright.Semantics;

namespace Smithwright.Runtime.Tests.Validation;

/// <summary>What the matches of one validation may take together.</summary>
public sealed class MatchingBudgetTests
{
    private static readonly StringPattern Backtracking = StringPattern.OfParts("^(a)\\1b$", new StringPattern.Part("\\A(a)\\1b\\z", null, isLinear: false));
    private static readonly StringPattern Linear = StringPattern.OfParts("^([a-z]+)*[0-9]$", new StringPattern.Part("\\A([a-z]+)*[0-9]\\z", null, isLinear: true));
    private static readonly StringPattern Simple = StringPattern.OfSteps("^[a-z]+$", toEnd: true, byCodePoint: true, new StringPattern.Step(1, null, ['a', 'z']));

    [Fact]
    public void Nothing_is_unknown_while_there_is_time()
    {
        MatchingBudget budget = default;

        Assert.False(budget.Match(Backtracking.Matcher, "a"));
        Assert.False(budget.Match(Linear.Matcher, "a"));
        Assert.False(budget.Match(Simple.Matcher, "1"));
    }

    [Fact]
    public void Matches_that_go_back_are_unknown_when_their_time_is_up()
    {
        MatchingBudget budget = default;
        budget.Spend(isLinear: false, Budgets.BacktrackingMatchesOfValidation);

        Assert.Null(budget.Match(Backtracking.Matcher, "a"));
        Assert.False(budget.Match(Linear.Matcher, "a"));
        Assert.False(budget.Match(Simple.Matcher, "1"));
    }

    [Fact]
    public void Matches_that_do_not_have_a_time_of_their_own()
    {
        MatchingBudget budget = default;
        budget.Spend(isLinear: true, Budgets.LinearMatchesOfValidation);

        Assert.False(budget.Match(Backtracking.Matcher, "a"));
        Assert.Null(budget.Match(Linear.Matcher, "a"));
        Assert.False(budget.Match(Simple.Matcher, "1"));
    }

    [Fact]
    public void Strings_that_an_engine_would_go_back_for_without_end_are_refused()
    {
        string[] items = [.. Enumerable.Repeat(new string('a', 40) + "!!", 40)];

        Assert.Equal(40, Validate(items, Linear).Count);
        Assert.Empty(Validate([.. items.Select(_ => "aaa1")], Linear));
    }

    private static IReadOnlyList<Violation> Validate(string[] items, StringPattern pattern) => Validator.Run(
        items,
        (ref Validator validator, string[] list) => validator.Items(list, (ref Validator inner, string item) => inner.Pattern(item, pattern)));
}

using CsCheck;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>Patterns that an engine would go back for without end, matched without going back.</summary>
public sealed class LinearMatchTests
{
    private static readonly Gen<string> Set = Gen.OneOf("a", "b", "[ab]", "[^a]", ".", "\\d", "👍", "[a-👍]", "[^👍]", "[\\uD800-\\uDBFF]", "[\\uDC00-\\uDFFF]", "\\uDC00");
    private static readonly Gen<string> Times = Gen.OneOf("", "", "*", "+", "?", "{2}", "{1,3}", "*?");
    private static readonly Gen<string> Item = Gen.Select(Set, Times, (set, times) => set + times);
    private static readonly Gen<string> Group = Gen.Select(Item.Array[1, 3], Item, Times, (items, other, times) => $"(?:{string.Concat(items)}|{other}){(times == "*?" ? "" : times)}");
    private static readonly Gen<string> Body = Gen.OneOf(Item, Group).Array[1, 4].Select(string.Concat);
    private static readonly Gen<string> Looks = Gen.OneOf("", "^", "^(?!{0})", "^(?={0})", "(?!{0})^", "^(?!{0})(?={0})");
    private static readonly Gen<string> Behinds = Gen.OneOf("", "$", "(?<!{0})$", "(?<={0})$", "$(?<!{0})");

    private static readonly Gen<string> Pattern = Gen.Select(Looks, Body, Behinds, Gen.Select(Item, Item), (look, body, behind, parts) =>
        look.Replace("{0}", parts.Item1, StringComparison.Ordinal) + body + behind.Replace("{0}", parts.Item2, StringComparison.Ordinal));

    private static readonly Gen<string> Text = Gen.OneOf("a", "b", "1", "\n", "👍", "\uD800\uDC00", "\uD83D", "\uDC4D", "\uDC00").Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("^([0-9]+)+$", "1", "!")]
    [InlineData("^([a-z]+)*[0-9]$", "a", "!!")]
    [InlineData("^(a|a)*$", "a", "b")]
    [InlineData("^(?:\\w+\\s?)+$", "a", "!")]
    [InlineData("^(?!b)([a-z]+)+(?<!c)$", "a", "!")]
    [InlineData("^([^x]+)+y$", "👍", "!")]
    public void A_pattern_that_may_backtrack_without_end_is_decided(string pattern, string text, string end)
    {
        TestedPattern matcher = TestedPattern.Create(pattern, fullMatch: false, out _)!;

        Assert.True(matcher.IsLinear);
        Assert.False(matcher.IsMatch(string.Concat(Enumerable.Repeat(text, 5_000)) + end));
    }

    // Not a theory: attributes hold UTF-8, which has no lone surrogates.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_surrogate_in_the_text_is_no_way_around(bool isAlone)
    {
        TestedPattern matcher = TestedPattern.Create("^([^x]+)+y$", fullMatch: false, out _)!;

        Assert.False(matcher.IsMatch(new string('a', 5_000) + (isAlone ? "\uD83D" : "👍") + "!"));
    }

    [Theory]
    [InlineData("^(\\w+\\s?)+\\b$")]
    [InlineData("^(a)\\1$")]
    [InlineData("a(?!b)c")]
    [InlineData("^(?>a+)b$")]
    [InlineData("^([a-z]-?){1,65536}$")]
    public void What_the_engine_does_not_know_may_go_back(string pattern) => Assert.False(TestedPattern.Create(pattern, fullMatch: false, out _)!.IsLinear);

    [Fact]
    public void Both_engines_find_the_same() => Gen.Select(Pattern, Text).Sample(
        (pattern, text) =>
        {
            TestedPattern matcher = TestedPattern.Create(pattern, fullMatch: false, out _)!;

            // The other engine may take too long; then there is nothing to compare.
            return matcher.IsMatchByBacktracking(text) is not { } matches || matches == matcher.IsMatchByParts(text);
        },
        iter: 2_000);
}

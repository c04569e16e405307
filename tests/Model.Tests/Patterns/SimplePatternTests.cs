using CsCheck;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

public class SimplePatternTests
{
    private static readonly Gen<string> Atom = Gen.OneOf("a", "[ab]", "[^a]", ".", "\\d", "(?:b)", "(c)", "👍", "[a-👍]");
    private static readonly Gen<string> Count = Gen.OneOf("", "", "*", "+", "?", "{2}", "{1,3}", "{2,}");

    private static readonly Gen<string> Pattern = Gen.Select(
        Gen.Select(Atom, Count, (atom, count) => atom + count).Array[0, 4], Gen.OneOf("$", ""), (items, end) => $"^{string.Concat(items)}{end}");

    private static readonly Gen<string> Text = Gen.OneOf("a", "b", "c", "1", "\n", "👍", "\uD83D", "\uDC4D").Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("^[a-z]{1,3}$")]
    [InlineData("^arn:aws:[a-z]+:[0-9]{12}:.+$")]
    [InlineData("^(^[\\s\\S]{2}$)$")]
    [InlineData("^[a-z][a-z0-9]*")]
    [InlineData("^a?b?c$")]
    [InlineData("^$")]
    public void A_sequence_of_sets_needs_no_engine(string pattern) => Assert.NotNull(Simple(pattern));

    [Theory]
    [InlineData("[a-z]+")]
    [InlineData("^a*a$")]
    [InlineData("^a*b?a$")]
    [InlineData("^(?:ab)*$")]
    [InlineData("^a|b$")]
    [InlineData("^a+?$")]
    [InlineData("^(?!a)b$")]
    [InlineData("^a\\b$")]
    public void What_might_have_to_go_back_needs_an_engine(string pattern) => Assert.Null(Simple(pattern));

    [Fact]
    public void One_pass_finds_what_the_engine_finds() => Gen.Select(Pattern, Text).Sample(
        (pattern, text) =>
        {
            TestedPattern matcher = TestedPattern.Create(pattern, fullMatch: false, out _)!;
            return matcher.IsMatch(text) == matcher.IsMatchByParts(text);
        },
        iter: 3_000);

    private static StepMatcher? Simple(string pattern) => CompiledPattern.Compile(pattern, fullMatch: false, out _)!.Steps;
}

using System.Text;
using Smithwright.Model.Assembly;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

/// <summary>Files that are made to hurt: an answer comes in time proportional to their length, without running out of stack.</summary>
public class IdlHostileTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("metadata a = ", "[", "]")]
    [InlineData("metadata a = ", "{a:", "}")]
    [InlineData("namespace a\n@b(", "[", "]")]
    [InlineData("namespace a\n@b(c: ", "{d:", "}")]
    [InlineData("namespace a\n@b(", "{d:[", "]}")]
    [InlineData("namespace a\nservice A ", "{a:", "}")]
    public void Deep_nesting_is_refused_once(string start, string open, string close)
    {
        string text = start + Repeat(open, Many) + Repeat(close, Many);
        Problem problem = Assert.Single(IdlModels.Assemble(text).Problems);
        Assert.Equal(ProblemIds.InvalidJson, problem.Id);
        Assert.Equal("Expected values to nest no deeper than 64 levels.", problem.Message);
    }

    [Theory]
    [InlineData("namespace a\n@b(\"\"\"\nlong")]
    [InlineData("namespace a\n@b(\"long")]
    public void A_string_that_nothing_closes_is_refused_at_the_end(string start)
    {
        string text = start + Repeat("\n  x y z\n", Many);
        Problem problem = Assert.Single(IdlModels.Assemble(text).Problems);
        Assert.Equal(text.Length, problem.Span.Start);
        Assert.StartsWith("Expected the string to be closed", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("namespace a\n\0")]
    [InlineData("namespace a\nstring A\0\n")]
    [InlineData("namespace a\n@b(\"\0\")\nstring A")]
    public void A_NUL_is_refused(string text) => Assert.Equal(ProblemIds.InvalidJson, Assert.Single(IdlModels.Assemble(text).Problems).Id);

    [Theory]
    [InlineData("a b {\n")]
    [InlineData("@a(\"\n")]
    [InlineData("@a(\"\"\"\n")]
    [InlineData("string A\"\"\"\"\n")]
    [InlineData("structure A { a: String, \"\n")]
    [InlineData("/// a\n@\n")]
    [InlineData("\\\"\n")]
    [InlineData("{[(")]
    [InlineData("@a @b @c ")]
    [InlineData("string \u00e9\n")]
    public void Ten_megabytes_of_garbage_give_a_bounded_answer(string unit)
    {
        string text = "$version: \"2.0\"\nnamespace a\n" + Repeat(unit, 10_000_000 / unit.Length);
        AssembledModel assembled = IdlModels.Assemble(text);
        Assert.InRange(assembled.Problems.Length, 1, 101);
        Assert.All(assembled.Problems, problem => Assert.InRange(problem.Message.Length, 1, 500));
    }

    [Theory]
    [InlineData("_")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("///\n")]
    [InlineData(",")]
    [InlineData("a.")]
    [InlineData("1")]
    public void One_long_token_gives_a_bounded_answer(string unit) =>
        Assert.All(
            IdlModels.Assemble($"namespace a\nstring {Repeat(unit, 1_000_000)}").Problems,
            problem => Assert.InRange(problem.Message.Length, 1, 1000));

    [Theory]
    [InlineData("metadata a = [1]\n", "")]
    [InlineData("", "@tags([\"a\"])\n")]
    [InlineData("", "@undefined\n")]
    public void Many_statements_take_no_more_than_their_share(string metadata, string trait)
    {
        string text = "$version: \"2.0\"\n" + Repeat(metadata, Many) + "namespace a\n" + Repeat(trait, Many) + "string A\n";
        Assert.InRange(IdlModels.Assemble(text).Problems.Length, 0, Many);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}

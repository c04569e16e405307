using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Tests.Lines;

public class LineBreakerTests
{
    private static readonly string Long = new('x', 130);

    [Fact]
    public void A_line_that_fits_stays() => Assert.Equal([(1, "Call(a, b);")], LineBreaker.Break("Call(a, b);", 1));

    [Fact]
    public void Arguments_take_a_line_each() => Assert.Equal(
        [(1, "Call<A, B>("), (2, Long + ","), (2, "\"a, (b\","), (2, "Other(c, d));")],
        LineBreaker.Break($"Call<A, B>({Long}, \"a, (b\", Other(c, d));", 1));

    [Fact]
    public void A_body_follows_its_arrow() => Assert.Equal(
        [(0, "int M() =>"), (1, Long + " + 1234567;")], LineBreaker.Break($"int M() => {Long} + 1234567;", 0));

    [Fact]
    public void Statements_leave_the_line_of_their_case() => Assert.Equal(
        [(0, "case global::A.B member:"), (1, $"Call(a{Long[8..]});"), (1, "break;")],
        LineBreaker.Break($"case global::A.B member: Call(a{Long[8..]}); break;", 0));

    [Fact]
    public void Statements_leave_the_line_of_their_condition() => Assert.Equal(
        [(0, "else if (a)"), (0, "{"), (1, $"b = {Long};"), (1, "continue;"), (0, "}")],
        LineBreaker.Break($"else if (a) {{ b = {Long}; continue; }}", 0));

    [Fact]
    public void Operators_begin_lines_and_those_in_text_do_not_count() => Assert.Equal(
        [(0, Long), (1, "|| $\"{F(\" || \")} || \" == a"), (1, "|| b;")], LineBreaker.Break($"{Long} || $\"{{F(\" || \")}} || \" == a || b;", 0));

    [Theory]
    [InlineData("[global::A(\"{0}\", 1)]")]
    [InlineData("#pragma warning disable A, B // {0}")]
    [InlineData("Call(a, b); // {0}")]
    [InlineData("return \"{0}, (, || \";")]
    public void What_has_no_place_to_break_stays(string format)
    {
        string line = format.Replace("{0}", Long, StringComparison.Ordinal);
        Assert.Equal([(0, line)], LineBreaker.Break(line, 0));
    }

    [Fact]
    public void What_nests_without_end_is_broken_to_a_depth()
    {
        string line = string.Concat(Enumerable.Repeat("F(a, ", 5000)) + "b" + new string(')', 5000);

        IReadOnlyList<(int Level, string Text)> lines = LineBreaker.Break(line, 0);

        Assert.Equal(line, string.Concat(lines.Select(part => part.Text.EndsWith(',') ? part.Text + " " : part.Text)));
        Assert.InRange(lines.Max(part => part.Level), 10, 20);
    }
}

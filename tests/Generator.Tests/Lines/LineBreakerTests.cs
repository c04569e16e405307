using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Tests.Lines;

public class LineBreakerTests
{
    private static readonly string s_long = new('x', 130);

    [Fact]
    public void A_line_that_fits_stays() => Assert.Equal([(1, "Call(a, b);")], LineBreaker.Break("Call(a, b);", 1));

    [Fact]
    public void Arguments_take_a_line_each() => Assert.Equal(
        [(1, "Call<A, B>("), (2, s_long + ","), (2, "\"a, (b\","), (2, "Other(c, d));")],
        LineBreaker.Break($"Call<A, B>({s_long}, \"a, (b\", Other(c, d));", 1));

    [Fact]
    public void A_body_follows_its_arrow() => Assert.Equal(
        [(0, "int M() =>"), (1, s_long + " + 1234567;")], LineBreaker.Break($"int M() => {s_long} + 1234567;", 0));

    [Fact]
    public void Statements_leave_the_line_of_their_case() => Assert.Equal(
        [(0, "case global::A.B member:"), (1, $"Call(a{s_long[8..]});"), (1, "break;")],
        LineBreaker.Break($"case global::A.B member: Call(a{s_long[8..]}); break;", 0));

    [Fact]
    public void Statements_leave_the_line_of_their_condition() => Assert.Equal(
        [(0, "else if (a)"), (0, "{"), (1, $"b = {s_long};"), (1, "continue;"), (0, "}")],
        LineBreaker.Break($"else if (a) {{ b = {s_long}; continue; }}", 0));

    [Fact]
    public void Operators_begin_lines_and_those_in_text_do_not_count() => Assert.Equal(
        [(0, s_long), (1, "|| $\"{F(\" || \")} || \" == a"), (1, "|| b;")], LineBreaker.Break($"{s_long} || $\"{{F(\" || \")}} || \" == a || b;", 0));

    [Theory]
    [InlineData("[global::A(\"{0}\", 1)]")]
    [InlineData("#pragma warning disable A, B // {0}")]
    [InlineData("Call(a, b); // {0}")]
    [InlineData("return \"{0}, (, || \";")]
    public void What_has_no_place_to_break_stays(string format)
    {
        string line = format.Replace("{0}", s_long, StringComparison.Ordinal);
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

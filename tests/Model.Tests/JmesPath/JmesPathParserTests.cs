using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

public class JmesPathParserTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("\"a b\".c")]
    [InlineData("a.b | [0] || !c && d == `1`")]
    [InlineData("a[*].b[]. c[?d > `1`].*.[e, f].{g: h, \"i\": @}")]
    [InlineData("sort_by(a, &b)[::-1][-1]")]
    [InlineData(" 'it\\'s' ")]
    public void An_expression_parses(string text) => Assert.Null(JmesPathParser.Parse(text).Error);

    [Theory]
    [InlineData("", 0, "Expected an expression, but found the end of the expression.")]
    [InlineData("a.", 2, "Expected a name, '*', '[' or '{' after '.', but found the end of the expression.")]
    [InlineData("a b", 2, "Unexpected 'b'.")]
    [InlineData("a > 3", 4, "Expected an expression, but found '3'; a number is written `3` between backticks.")]
    [InlineData("a + b", 2, "Unexpected character '+'.")]
    [InlineData("a ? b : c", 2, "Unexpected character '?'.")]
    [InlineData("a = b", 2, "Unexpected character '='.")]
    [InlineData("a == 'b", 5, "The raw string has no closing \"'\".")]
    [InlineData("a == \"b", 5, "The quoted identifier has no closing '\"'.")]
    [InlineData("`{`", 0, "The literal is not valid JSON; a string in a literal needs double quotes.")]
    [InlineData("`abc`", 0, "The literal is not valid JSON; a string in a literal needs double quotes.")]
    [InlineData("`1", 0, "The literal has no closing '`'.")]
    [InlineData("\"\\ud800\"", 0, "The quoted identifier is not a JSON string.")]
    [InlineData("a[-]", 2, "Expected digits after '-'.")]
    [InlineData("length(a", 8, "Expected ',' or ')', but found the end of the expression.")]
    [InlineData("\"length\"(a)", 0, "The name of a function cannot be quoted.")]
    [InlineData("(a)(b)", 3, "Only a name can be called.")]
    [InlineData("&a", 0, "'&' can only stand before an argument of a function.")]
    [InlineData("{a}", 2, "Expected ':', but found '}'.")]
    [InlineData("{'a': b}", 1, "Expected a key, but found ''a''.")]
    [InlineData("a[b]", 2, "Expected an index, a slice or '*', but found 'b'.")]
    [InlineData("a.. ^", 2, "Expected a name, '*', '[' or '{' after '.', but found '.'.")]
    public void A_syntax_error_is_located_and_explained(string text, int offset, string message)
    {
        JmesPathParseResult result = JmesPathParser.Parse(text);

        Assert.Null(result.Expression);
        Assert.Equal(new JmesPathSyntaxError(offset, message), result.Error);
    }

    [Fact]
    public void Parts_know_their_place_in_the_text()
    {
        OrExpression or = Assert.IsType<OrExpression>(JmesPathParser.Parse(" !a || length( b.c ) <= `5` ").Expression);

        Assert.Equal((1, 26), (or.Offset, or.Length));
        ComparisonExpression comparison = Assert.IsType<ComparisonExpression>(or.Right);
        Assert.Equal((7, 20), (comparison.Offset, comparison.Length));
        FunctionExpression length = Assert.IsType<FunctionExpression>(comparison.Left);
        Assert.Equal((7, 13), (length.Offset, length.Length));
        Subexpression path = Assert.IsType<Subexpression>(length.Arguments[0]);
        Assert.Equal((15, 3), (path.Offset, path.Length));
        Assert.Equal((17, 1), (path.Right.Offset, path.Right.Length));
    }

    [Theory]
    [InlineData("a || b && c", typeof(OrExpression))]
    [InlineData("a && b || c", typeof(OrExpression))]
    [InlineData("a == b && c", typeof(AndExpression))]
    [InlineData("a || b | c", typeof(PipeExpression))]
    [InlineData("!a == b", typeof(ComparisonExpression))]
    [InlineData("!a.b", typeof(Subexpression))]
    [InlineData("!a[0]", typeof(NotExpression))]
    [InlineData("!a[?b]", typeof(FilterProjection))]
    [InlineData("!(a || b)", typeof(NotExpression))]
    [InlineData("a.b[0]", typeof(Subexpression))]
    [InlineData("a[].b", typeof(ListProjection))]
    [InlineData("(a[]).b", typeof(Subexpression))]
    public void The_weakest_operator_is_the_outermost(string text, Type outermost) =>
        Assert.IsType(outermost, JmesPathParser.Parse(text).Expression);

    [Theory]
    [InlineData("(", 100_000, "a", ")")]
    [InlineData("!", 100_000, "a", "")]
    [InlineData("", 0, "a", ".a")]
    [InlineData("[", 100_000, "a", "]")]
    [InlineData("abs(", 100_000, "a", ")")]
    public void An_expression_that_is_nested_too_deeply_is_an_error(string open, int opened, string core, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, opened)) + core + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Equal("The expression is nested more than 256 levels deep.", JmesPathParser.Parse(text).Error?.Message);
    }

    [Fact]
    public void A_chain_of_a_hundred_members_is_not_too_deep() =>
        Assert.Null(JmesPathParser.Parse(string.Join('.', Enumerable.Repeat("a", 100))).Error);

    [Fact]
    public void A_literal_is_read_once_and_for_all()
    {
        LiteralExpression literal = Assert.IsType<LiteralExpression>(JmesPathParser.Parse("`{\"a\": [1, \"\\`\", null], \"a\": true}`").Expression);

        MapEntry entry = Assert.Single(Assert.IsType<MapValue>(literal.Value).Entries);
        Assert.Equal((new TextValue("a"), new BooleanValue(true)), (entry.Key, entry.Value));
    }
}

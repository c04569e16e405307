using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

public class QuotedTextTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"a\nb\"", "a\nb")]
    [InlineData("\"a\r\nb\rc\"", "a\nb\nc")]
    [InlineData("""
        "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"
        """, "\"\\/\b\f\n\r\t\u00e9\U0001F600")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("\"a\\\r\nb\"", "ab")]
    [InlineData(Quotes + "\n" + Quotes, "")]
    [InlineData(Quotes + "\na" + Quotes, "a")]
    [InlineData(Quotes + "\n  a\n    b\n  " + Quotes, "a\n  b\n")]
    [InlineData(Quotes + "\n    a\n  b" + Quotes, "  a\nb")]
    [InlineData(Quotes + "\n    a\n  " + Quotes, "  a\n")]
    [InlineData(Quotes + "\n  a\n\n \n  b" + Quotes, "a\n\n\nb")]
    [InlineData(Quotes + "\n  a   \n  b " + Quotes, "a\nb")]
    [InlineData(Quotes + "\n  a \\\n  b" + Quotes, "a b")]
    [InlineData(Quotes + "\r\n  a\r\n  b" + Quotes, "a\nb")]
    [InlineData(Quotes + "\n  \"a\" \"\"b" + Quotes, "\"a\" \"\"b")]
    [InlineData(Quotes + "\n  \\" + Quotes + "a" + Quotes, "\"\"\"a")]
    [InlineData(Quotes + "\n\ta" + Quotes, "\ta")]
    public void Text_is_read_without_quotes_indentation_and_escapes(string written, string said) => Assert.Equal(
        said, IdlModels.Sound($"{IdlModels.Head}@documentation({written})\nstring A").Shapes[ShapeId.Parse("shop#A")].Traits.GetString(TraitIds.Documentation));

    [Theory]
    [InlineData("\"\\x\"", "Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, \\u with four hexadecimal digits, or a line break after a backslash, but found '\\x'.")]
    [InlineData("\"\\u12\"", "Expected four hexadecimal digits after '\\u'.")]
    [InlineData("\"\\u12G4\"", "Expected four hexadecimal digits after '\\u'.")]
    [InlineData("\"\\uD800\"", "Expected Unicode text, but a surrogate is escaped without its other half.")]
    [InlineData("\"\u0001\"", "Expected control characters in a string to be escaped, but found U+0001.")]
    [InlineData("\"\"\"\"\"\"", "Expected the text of a text block between its quotes, but it is empty.")]
    [InlineData("\"\"\"a\"\"\"", "Expected the text of a text block to begin on a new line.")]
    public void What_is_wrong_in_a_text_is_reported_at_the_text(string written, string message) =>
        Assert.Equal(message, IdlModels.ExpectProblem(ProblemIds.InvalidJson, $"{IdlModels.Head}@documentation(«{written}»)\nstring A"));
}

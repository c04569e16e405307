using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

public class QuotedTextPositionsTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"a\\\"b\\u0041c\\n\"")]
    [InlineData("\"a\r\nb\\\r\nc\"")]
    [InlineData(Quotes + "\n  a\n    b\n  " + Quotes)]
    [InlineData(Quotes + "\n    a \n\n  \n  b\\\n  c \\\" d" + Quotes)]
    [InlineData(Quotes + "\r\n  a\r\n  b" + Quotes)]
    [InlineData(Quotes + "\n" + Quotes)]
    public void Each_unit_of_the_value_stands_where_its_text_is(string written)
    {
        string text = $"x {written} y";
        IdlToken token = new(written.StartsWith(Quotes, StringComparison.Ordinal) ? IdlTokenKind.TextBlock : IdlTokenKind.String, 2, 2 + written.Length);
        string value = QuotedText.Read(text, token, out _)!;
        IReadOnlyList<int> positions = QuotedTextPositions.Of(text, new SourceSpan("a", 2, written.Length));
        Assert.Equal(value.Length + 1, positions.Count);
        for (int i = 0; i < value.Length; i++)
        {
            char there = text[positions[i]];
            Assert.True(there == value[i] || there == '\\' || (value[i] == '\n' && there == '\r'), $"{i}: {there} {value[i]}");
        }
    }

    [Theory]
    [InlineData("word")]
    [InlineData("\"")]
    [InlineData("")]
    public void Where_no_string_stands_nothing_is_found(string text) => Assert.Empty(QuotedTextPositions.Of(text, new SourceSpan("a", 0, text.Length)));
}

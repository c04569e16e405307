using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Support;

public class SingleLineTests
{
    [Theory]
    [InlineData("a\r\n##vso[task]", "a\\r\\n##vso[task]")]
    [InlineData("\t\u001b[2J\0", "\\t\\u001b[2J\\u0000")]
    [InlineData("\u007f\u0085\u009b", "\\u007f\\u0085\\u009b")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("\u202Eabc\u2066", "\\u202eabc\\u2066")]
    public void What_steers_a_terminal_or_ends_a_line_is_escaped(string text, string line) => Assert.Equal(line, SingleLine.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("It's \"quoted\", C:\\path, ü, 日本, 😀")]
    public void Other_text_stays_as_it_is(string text) => Assert.Same(text, SingleLine.Of(text));
}

using Smithwright.Runtime.Messages;

namespace Smithwright.Runtime.Tests.Http;

public sealed class HeaderTextTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a, b,c ", new[] { "a", "b", "c" })]
    [InlineData("a,,b", new[] { "a", "", "b" })]
    [InlineData("a,", new[] { "a", "" })]
    [InlineData(",a", new[] { "", "a" })]
    [InlineData(",", new[] { "", "" })]
    [InlineData("\"a\",", new[] { "a", "" })]
    [InlineData("\ta\t,\tb c\t", new[] { "a", "b c" })]
    [InlineData("\"b,c\", \"\\\"def\\\"\", a", new[] { "b,c", "\"def\"", "a" })]
    [InlineData("\"a\\\\b\"", new[] { "a\\b" })]
    [InlineData("\"\", x", new[] { "", "x" })]
    [InlineData("\"never closed, x", new[] { "never closed, x" })]
    [InlineData("\"ends in \\", new[] { "ends in \\" })]
    public void Lists_are_split_outside_of_quotes(string value, string[] expected) => Assert.Equal(expected, HeaderText.Split(value));

    [Theory]
    [InlineData("Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:19.5 GMT", new[] { "Mon, 16 Dec 2019 23:48:18 GMT", "Mon, 16 Dec 2019 23:48:19.5 GMT" })]
    [InlineData("\"Mon, 16 Dec 2019 23:48:18 GMT\"", new[] { "Mon, 16 Dec 2019 23:48:18 GMT" })]
    [InlineData("Mon", new[] { "Mon" })]
    public void Dates_keep_the_comma_after_their_day(string value, string[] expected) => Assert.Equal(expected, HeaderText.SplitHttpDates(value));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("\\,", "\"\\\\,\"")]
    [InlineData("a b", "a b")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("a;b", "a;b")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Only_what_would_not_stay_one_item_is_quoted(string? item, string? expected) => Assert.Equal(expected, HeaderText.Quote(item));

    [Theory]
    [InlineData("plain")]
    [InlineData("a,b")]
    [InlineData("\"quoted\"")]
    [InlineData("back\\slash, and comma")]
    [InlineData(" blanks ")]
    public void What_is_quoted_is_read_back(string text) => Assert.Equal([text, "x"], HeaderText.Split($"{HeaderText.Quote(text)}, x"));
}

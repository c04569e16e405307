using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Json;

public class JsonSyntaxErrorTests
{
    [Theory]
    [InlineData("«h»ello", "Expected a JSON object, but found 'hello'.")]
    [InlineData("{} «x»", "Expected the end of the file, but found 'x'.")]
    [InlineData("{«a»: 1}", "Expected a name in double quotes or '}', but found 'a'.")]
    [InlineData("{«'»a': 1}", "Expected a name in double quotes or '}', but found '''.")]
    [InlineData("{\"a\" «1»}", "Expected ':', but found '1'.")]
    [InlineData("{\"a\": «}»", "Expected a value, but found '}'.")]
    [InlineData("{\"a\" : «T»rue}", "Expected a value, but found 'True'.")]
    [InlineData("{\"a\": 1 «\"»b\": 2}", "Expected ',' or '}', but found '\"'.")]
    [InlineData("{\"a\": 1, «}»", "Expected a name after ',': trailing commas are not allowed.")]
    [InlineData("{\"a\": 1, «2»}", "Expected a name in double quotes, but found '2'.")]
    [InlineData("[1, «]»", "Expected a value after ',': trailing commas are not allowed.")]
    [InlineData("[1 «2»]", "Expected ',' or ']', but found '2'.")]
    [InlineData("[«0»1]", "Expected a JSON number, but found '01'.")]
    [InlineData("[«-»]", "Expected a JSON number, but found '-'.")]
    [InlineData("{«/»/ c\n}", "Expected a name in double quotes or '}': comments are not allowed.")]
    [InlineData("«/»* c */ {}", "Expected a JSON object: comments are not allowed.")]
    [InlineData("[\"a«\n»\"]", "Expected control characters in a string to be escaped, and a string to end on its line.")]
    [InlineData("[\"a«\\»q\"]", "Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits.")]
    [InlineData("[\"é«\\»u12x4\"]", "Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits.")]
    [InlineData("[1, «\"»abc", "Expected the string that begins here to be closed by '\"'.")]
    [InlineData("{\"a\": {\"b\": 1}«»", "Expected ',' or '}', but the file ends.")]
    [InlineData("[«»", "Expected a value or ']', but the file ends.")]
    [InlineData("{\"a\":«»", "Expected a value, but the file ends.")]
    public void A_syntax_error_says_where_and_what_was_expected(string marked, string message)
    {
        Marked text = Marked.Read(marked);
        JsonParseResult result = PositionedJson.Parse(text.File);

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(new Problem(ProblemIds.InvalidJson, text.Spans[0], message), problem);
        Assert.Null(result.Root);
    }
}

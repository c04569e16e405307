using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Protocols.Json;

namespace Smithwright.Runtime.Tests.Http;

public sealed class JsonErrorBodyTests
{
    [Theory]
    [InlineData("{\"__type\":\"FooError\"}", "FooError")]
    [InlineData("{\"__type\":\"com.example#FooError\"}", "FooError")]
    [InlineData("{\"code\":\"com.example#FooError:http://internal.example.com/coral/\"}", "FooError")]
    [InlineData("{\"code\":\"FooError:http://internal.example.com/#fragment\"}", "FooError")]
    [InlineData("{\"code\":\"Own\",\"__type\":\"FooError\"}", "FooError")]
    [InlineData("{\"Code\":\"FooError\"}", "FooError")]
    [InlineData("{\"CODE\":\"com.example#FooError\"}", "FooError")]
    [InlineData("{\"__Type\":\"FooError\"}", "FooError")]
    [InlineData("{\"Code\":\"Other\",\"code\":\"FooError\"}", "FooError")]
    [InlineData("{\"code\":null,\"Code\":\"FooError\"}", "FooError")]
    [InlineData("{\"Error\":{\"Code\":\"FooError\",\"Message\":\"m\"}}", "FooError")]
    [InlineData("{\"error\":{\"__type\":\"#FooError\"}}", "FooError")]
    [InlineData("{\"Error\":{\"Code\":\"Other\"},\"Code\":\"FooError\"}", "FooError")]
    [InlineData("{\"Error\":{\"Error\":{\"Code\":\"Other\"}}}", null)]
    [InlineData("{\"Error\":[{\"Code\":\"Other\"}]}", null)]
    [InlineData("{\"Errors\":{\"Code\":\"Other\"}}", null)]
    [InlineData("{\"errorCode\":\"Other\"}", null)]
    [InlineData("{\"Type\":\"Sender\"}", null)]
    [InlineData("{\"code\":\"FooError, FooError\"}", "FooError")]
    [InlineData("{\"code\":\"Foo\\r\\n\\u001b[2JError\"}", "Foo   [2JError")]
    [InlineData("{\"code\":\"Foo\\ud800\"}", "Foo\uFFFD")]
    [InlineData("<Error><Code>FooError</Code><Message>m</Message></Error>", "FooError")]
    [InlineData("\uFEFF <?xml version=\"1.0\"?>\n<ErrorResponse xmlns=\"http://example.com/\"><Error><Type>Sender</Type><Code>com.example#FooError</Code></Error></ErrorResponse>", "FooError")]
    [InlineData("<!-- <Code/> --><AccessDeniedException>\n  <Message>m</Message>\n</AccessDeniedException>", "AccessDeniedException")]
    [InlineData("<UnknownOperationException/>", "UnknownOperationException")]
    [InlineData("<Exception/>", null)]
    [InlineData("<Error><Code>FooErr", null)]
    [InlineData("<!DOCTYPE html><html><body><code>Other</code></body></html>", null)]
    [InlineData("<", null)]
    [InlineData("[{\"code\":\"Other\"}]", null)]
    [InlineData("{\"code\":42}", null)]
    [InlineData("{\"__type\":{\"__type\":\"Nested\"},\"code\":\"FooError\"}", "FooError")]
    [InlineData("{\"nested\":{\"__type\":\"Nested\"}}", null)]
    [InlineData("{\"__type\":\"\"}", null)]
    [InlineData("\uFEFF{\"__type\":\"FooError\",}", "FooError")]
    [InlineData("{\"\\u005f_type\":\"FooError\"}", "FooError")]
    public void The_code_is_found_without_namespace_and_address(string body, string? expected) => Assert.Equal(expected, Identify(body).Code);

    [Theory]
    [InlineData("{\"message\":\"m\"}", "m")]
    [InlineData("{\"Message\":\"m\"}", "m")]
    [InlineData("{\"errorMessage\":\"m\"}", "m")]
    [InlineData("{\"Message\":\"other\",\"message\":\"m\"}", "m")]
    [InlineData("{\"message\":null,\"Message\":\"m\"}", "m")]
    [InlineData("{\"MESSAGE\":\"m\"}", "m")]
    [InlineData("{\"ErrorMessage\":\"m\"}", "m")]
    [InlineData("{\"Error\":{\"Code\":\"FooError\",\"Message\":\"m\"}}", "m")]
    [InlineData("{\"Error\":{\"message\":\"other\"},\"Message\":\"m\"}", "m")]
    [InlineData("<Error><Code>FooError</Code><Message>a &lt; b &#38; c</Message></Error>", "a < b & c")]
    [InlineData("<AccessDeniedException><message>m</message></AccessDeniedException>", "m")]
    [InlineData("{\"description\":\"no\"}", null)]
    [InlineData("{\"message\":[\"no\"]}", null)]
    public void The_message_is_found_under_each_of_its_names(string body, string? expected) => Assert.Equal(expected, Identify(body).Message);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<html><body>502 Bad Gateway</body></html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"__type\"")]
    [InlineData("{\"__type\":\"Foo")]
    [InlineData("\0\u0001")]
    public void A_body_that_is_something_else_says_nothing(string body) => Assert.Equal(default, Identify(body));

    [Fact]
    public void What_stands_before_the_break_counts() =>
        Assert.Equal(new("FooError", "m"), Identify("{\"__type\":\"FooError\",\"message\":\"m\",\"rest\":[1,2"));

    [Fact]
    public void Text_that_is_no_UTF8_is_no_failure() =>
        Assert.Equal("FooError", JsonErrorBody.Identify([.. "{\"__type\":\"FooError\",\"message\":\""u8, 0xFF, 0xFE, .. "\"}"u8]).Code);

    private static ErrorIdentity Identify(string body) => JsonErrorBody.Identify(Encoding.UTF8.GetBytes(body));
}

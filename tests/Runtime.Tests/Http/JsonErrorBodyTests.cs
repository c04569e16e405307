using System.Text;
using Smithwright.Http;

namespace Smithwright.Runtime.Tests.Http;

public sealed class JsonErrorBodyTests
{
    [Theory]
    [InlineData("{\"__type\":\"FooError\"}", "FooError")]
    [InlineData("{\"__type\":\"com.example#FooError\"}", "FooError")]
    [InlineData("{\"code\":\"com.example#FooError:http://internal.example.com/coral/\"}", "FooError")]
    [InlineData("{\"code\":\"FooError:http://internal.example.com/#fragment\"}", "FooError")]
    [InlineData("{\"code\":\"Own\",\"__type\":\"FooError\"}", "FooError")]
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

using System.Text.Json;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Tests.Values;

public class JsonComparerTests
{
    [Theory]
    [InlineData("{\"a\": 1, \"b\": [true]}", "{\"b\":[true],\"a\":1}")]
    [InlineData("5", "5.0")]
    [InlineData("50e-1", "5")]
    [InlineData("-0", "0.000")]
    [InlineData("\"\\u0061\"", "\"a\"")]
    public void What_means_the_same_is_equal(string expected, string actual) =>
        Assert.Null(JsonComparer.Difference(JsonElement.Parse(expected), JsonElement.Parse(actual)));

    [Theory]
    [InlineData("1", "\"1\"", "the whole is \"1\" instead of 1")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"a\":1}", "the whole has 'a' as well")]
    [InlineData("{\"a\":1}", "{\"A\":1}", "the whole lacks 'a'")]
    [InlineData("[1,2]", "[2,1]", "/0 is 2 instead of 1")]
    [InlineData("[1]", "[1,2]", "the whole has 2 items instead of 1")]
    [InlineData("{\"a\":[{\"b\":null}]}", "{\"a\":[{\"b\":0}]}", "/a/0/b is 0 instead of null")]
    [InlineData("9007199254740993", "9007199254740992", "the whole is 9007199254740992 instead of 9007199254740993")]
    [InlineData("0.1", "0.10000000000000000001", "the whole is 0.10000000000000000001 instead of 0.1")]
    public void What_means_something_else_is_a_difference(string expected, string actual, string difference) =>
        Assert.Equal(difference, JsonComparer.Difference(JsonElement.Parse(expected), JsonElement.Parse(actual)));
}

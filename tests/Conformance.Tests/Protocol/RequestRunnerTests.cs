using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Tests.Protocol;

public class RequestRunnerTests
{
    [Fact]
    public async Task A_request_as_expected_passes() => Assert.Null(await Shop.RunAsync("Shop", "EveryPlace"));

    [Theory]
    [InlineData("method", "POST", "the method is 'PUT' instead of 'POST'")]
    [InlineData("uri", "/v1/orders/a b", "the uri is '/v1/orders/a%20b' instead of '/v1/orders/a b'")]
    [InlineData("resolvedHost", "example.com", "the host is 'api.example.com' instead of 'example.com'")]
    [InlineData("host", "example.org/v1", "the host is 'api.example.org' instead of 'api.example.com'")]
    [InlineData("body", "{\"count\":3}", "the body differs: the whole has 'token' as well")]
    [InlineData("body", "", "the body is '")]
    public async Task A_wrong_line_host_or_body_fails(string property, string value, string reason) =>
        Assert.StartsWith(reason, await Shop.RunAsync("Shop", "EveryPlace", test => test[property] = value));

    [Theory]
    [InlineData("fast=", "the query has 'fast' instead of 'fast='")]
    [InlineData("tag=y", "instead of 'tag=x&tag=y%26z&tag=y'")]
    [InlineData("other=1", "the query has '' instead of 'other=1'")]
    public async Task A_wrong_query_parameter_fails(string parameter, string reason) =>
        Assert.EndsWith(reason, await Shop.RunAsync("Shop", "EveryPlace", test =>
        {
            JsonArray list = (JsonArray)test["queryParams"]!;
            if (parameter == "fast=")
            {
                list.RemoveAt(1);
            }

            list.Add(parameter);
        }));

    [Theory]
    [InlineData("forbidQueryParams", "kind", "the query has 'kind' although it is forbidden")]
    [InlineData("requireQueryParams", "other", "the query lacks 'other'")]
    [InlineData("forbidHeaders", "x-note", "the header 'x-note' is sent although it is forbidden")]
    [InlineData("requireHeaders", "X-Other", "the header 'X-Other' is missing")]
    public async Task What_is_forbidden_or_missing_fails(string list, string name, string reason) =>
        Assert.Equal(reason, await Shop.RunAsync("Shop", "EveryPlace", test => ((JsonArray)test[list]!).Add(name)));

    [Theory]
    [InlineData("X-Note", "Hello", "the header 'X-Note' is 'hello' instead of 'Hello'")]
    [InlineData("X-Other", "1", "the header 'X-Other' is missing")]
    public async Task A_wrong_header_fails(string name, string value, string reason) =>
        Assert.Equal(reason, await Shop.RunAsync("Shop", "EveryPlace", test => test["headers"]![name] = value));

    [Theory]
    [InlineData("count", "4")]
    [InlineData("at", "1576540098")]
    [InlineData("big", "123456789012345678901234567891")]
    [InlineData("bytes", "\"hallo\"")]
    [InlineData("doc", "null")]
    [InlineData("item", "{\"gift\": {}}")]
    [InlineData("token", "\"given\"")]
    public async Task Every_param_reaches_the_request(string member, string value) =>
        Assert.NotNull(await Shop.RunAsync("Shop", "EveryPlace", test => test["params"]![member] = JsonNode.Parse(value)));

    [Fact]
    public async Task A_param_without_a_property_fails() =>
        Assert.Equal(
            "ValueException: PutOrderInput has no property for 'nothing'.",
            await Shop.RunAsync("Shop", "EveryPlace", test => test["params"]!["nothing"] = 1));

    [Fact]
    public async Task An_absent_body_asserts_nothing_and_an_empty_one_that_there_is_none()
    {
        Assert.Null(await Shop.RunAsync("Shop", "EveryPlace", test => test.Remove("body")));
        Assert.Null(await Shop.RunAsync("Shop", "NoBody"));
        Assert.Equal("the body is '' instead of 'x'", await Shop.RunAsync("Shop", "NoBody", test => test["body"] = "x"));
    }

    [Fact]
    public async Task A_body_of_a_request_without_one_has_no_length() =>
        Assert.Equal("the header 'Content-Length' is missing", await Shop.RunAsync("Shop", "NoBody", test => test["requireHeaders"] = new JsonArray("Content-Length")));
}

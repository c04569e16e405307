using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Tests.Protocol;

public class ResponseRunnerTests
{
    [Theory]
    [InlineData("Shop", "EveryMember")]
    [InlineData("Shop", "NothingButTheStatus")]
    [InlineData("Shop", "StreamedBody")]
    [InlineData("Shop", "NoStream")]
    [InlineData("Shop", "ErrorOfHeader")]
    [InlineData("Shop", "ErrorOfBody")]
    [InlineData("Archive", "Corrected")]
    public async Task A_result_as_expected_passes(string service, string id) => Assert.Null(await Shop.RunAsync(service, id));

    [Theory]
    [InlineData("total", "6", "/total is 5 instead of 6")]
    [InlineData("status", "200", "/status is 202 instead of 200")]
    [InlineData("at", "1576540099", "/at is 2019-12-16T23:48:18.0000000+00:00 instead of 1576540099")]
    [InlineData("bytes", "\"hallo\"", "/bytes is the bytes of \"hello\" instead of \"hallo\"")]
    [InlineData("extra", "{\"One\": \"1\"}", "/extra has the key 'Two' as well")]
    [InlineData("items", "[{\"book\": {\"pages\": 7}}]", "/items has 2 items instead of 1")]
    [InlineData("items", "[{\"book\": {\"pages\": 8}}, {\"gift\": {}}]", "/items/0/book/pages is 7 instead of 8")]
    [InlineData("items", "[{\"gift\": {}}, {\"gift\": {}}]", "/items/0 is ")]
    [InlineData("prices", "{\"one\": 1, \"none\": 0}", "/prices/none is null instead of 0")]
    [InlineData("doc", "[1, {\"a\": 0}]", "/doc: /1/a is null instead of 0")]
    [InlineData("left", "4", "/left is 3 instead of 4")]
    [InlineData("nothing", "1", " has no member 'nothing'")]
    public async Task Another_value_than_expected_fails(string member, string value, string reason) =>
        Assert.StartsWith(reason, await Shop.RunAsync("Shop", "EveryMember", test => test["params"]![member] = JsonNode.Parse(value)));

    [Theory]
    [InlineData("total", "/total is 5 although it is absent")]
    [InlineData("items", "although it is absent")]
    [InlineData("bytes", "although it is absent")]
    [InlineData("doc", "although it is absent")]
    public async Task A_value_where_none_is_expected_fails(string member, string reason) =>
        Assert.EndsWith(reason, await Shop.RunAsync("Shop", "EveryMember", test => ((JsonObject)test["params"]!).Remove(member)));

    [Fact]
    public async Task The_default_of_the_model_may_stand_for_an_absent_member_and_nothing_else()
    {
        Assert.Null(await Shop.RunAsync("Shop", "EveryMember", test => ((JsonObject)test["params"]!).Remove("left")));
        Assert.Equal("/left is 4 instead of 3", await Shop.RunAsync("Shop", "NothingButTheStatus", test => test["body"] = "{\"left\": 4}"));
    }

    [Theory]
    [InlineData("{\"total\": 1}", "/total is 1 although it is absent")]
    [InlineData("{\"currency\": \"x\"}", "/currency is \"x\" although it is absent")]
    public async Task Only_corrected_values_may_stand_for_required_members(string body, string reason) =>
        Assert.Equal(reason, await Shop.RunAsync("Archive", "Corrected", test => test["body"] = body));

    [Theory]
    [InlineData("{\"message\": \"gone\", \"left\": 2, \"shelf\": \"b4\"}", "the message is 'none left' instead of 'gone'")]
    [InlineData("{\"message\": \"none left\", \"left\": 3, \"shelf\": \"b4\"}", "/left is 2 instead of 3")]
    [InlineData("{\"message\": \"none left\", \"left\": 2}", "/shelf is \"b4\" although it is absent")]
    public async Task Other_members_of_an_error_than_expected_fail(string expected, string reason) =>
        Assert.EndsWith(": " + reason, await Shop.RunAsync("Shop", "ErrorOfHeader", test => test["params"] = JsonNode.Parse(expected)));

    [Fact]
    public async Task An_error_that_is_none_fails() =>
        Assert.EndsWith(": the call succeeded", await Shop.RunAsync("Shop", "ErrorOfHeader", test => test["code"] = 200));

    [Fact]
    public async Task Another_exception_than_the_modeled_one_fails() =>
        Assert.Contains("ShopException is thrown", await Shop.RunAsync("Shop", "ErrorOfHeader", test => test["headers"]!["X-Amzn-Errortype"] = "Other"));

    [Fact]
    public async Task An_error_instead_of_an_output_fails() =>
        Assert.StartsWith("ShopException: ", await Shop.RunAsync("Shop", "EveryMember", test => test["code"] = 500));
}

using Smithwright.Runtime.Endpoints;

namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>What becomes of rules as a whole.</summary>
public class ResolverTests
{
    private const string RegionIsSet = """{ "fn": "isSet", "argv": [{ "ref": "Region" }] }""";
    private const string FipsIsUsed = """{ "fn": "booleanEquals", "argv": [{ "ref": "UseFIPS" }, true] }""";

    [Fact]
    public void A_tree_whose_rules_do_not_apply_is_not_left_for_its_neighbors()
    {
        RuleModel model = RuleModel.Of(
            $$"""
            { "type": "tree", "conditions": [{{RegionIsSet}}], "rules": [{ "type": "endpoint", "conditions": [{{FipsIsUsed}}], "endpoint": { "url": "https://fips" } }] },
            { "type": "endpoint", "conditions": [], "endpoint": { "url": "https://plain" } }
            """);
        Assert.Equal("fips", model.Host(static parameters => parameters with { Region = "eu-west-1", UseFips = true }));
        Assert.Equal("plain", model.Host(static parameters => parameters));
        Assert.Contains("none of its rules", Assert.Throws<ArgumentException>(() => model.Host(static parameters => parameters with { Region = "eu-west-1" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_has_the_text_of_the_rule() => Assert.Equal(
        "No eu-west-1 here: {x}",
        Assert.Throws<ArgumentException>(() => RuleModel
            .Of($$$"""{ "type": "error", "conditions": [{{{RegionIsSet}}}], "error": "No {Region} here: {{x}}" }""")
            .Resolve(static parameters => parameters with { Region = "eu-west-1" })).Message);

    [Fact]
    public void Signing_schemes_and_headers_arrive()
    {
        Endpoint endpoint = RuleModel.Of(
            $$"""
            { "type": "endpoint", "conditions": [{{RegionIsSet}}], "endpoint": {
              "url": "https://shop.{Region}.example.com/base",
              "properties": { "authSchemes": [
                { "name": "sigv4a", "signingName": "shop", "signingRegionSet": ["*"] },
                { "name": "sigv4", "signingName": "store", "signingRegion": "{Region}", "disableDoubleEncoding": true }] },
              "headers": { "x-region": ["{Region}"], "x-two": ["a", "b"] } } }
            """).Resolve(static parameters => parameters with { Region = "eu-west-1" });
        Assert.Equal("https://shop.eu-west-1.example.com/base", endpoint.Url.OriginalString);
        Assert.Equal(["sigv4a", "sigv4"], endpoint.AuthSchemes.Select(scheme => scheme.Name));
        Assert.Equal(["*"], endpoint.AuthSchemes[0].SigningRegionSet);
        Assert.Equal(("store", "eu-west-1", true), (endpoint.AuthSchemes[1].SigningName, endpoint.AuthSchemes[1].SigningRegion, endpoint.AuthSchemes[1].DisableDoubleEncoding));
        Assert.Equal(["x-region=eu-west-1", "x-two=a", "x-two=b"], endpoint.Headers.Select(header => $"{header.Key}={header.Value}"));
    }

    [Fact]
    public void The_same_variable_may_be_assigned_in_rules_side_by_side()
    {
        const string Arn = """{ "fn": "aws.parseArn", "argv": [{ "ref": "ItemArn" }], "assign": "arn" }""";
        RuleModel model = RuleModel.Of(
            $$"""
            { "type": "endpoint", "conditions": [{{Arn}}, { "fn": "stringEquals", "argv": [{ "fn": "getAttr", "argv": [{ "ref": "arn" }, "service"] }, "a"] }], "endpoint": { "url": "https://first-{arn#region}" } },
            { "type": "endpoint", "conditions": [{{Arn}}, { "fn": "stringEquals", "argv": [{ "fn": "getAttr", "argv": [{ "ref": "arn" }, "service"] }, "b"] }], "endpoint": { "url": "https://second-{arn#region}" } },
            { "type": "tree", "conditions": [], "rules": [{ "type": "error", "conditions": [], "error": "neither" }] }
            """);
        Assert.Equal("second-eu-west-1", model.HostFor("ItemArn", "arn:aws:b:eu-west-1:1:x"));
        Assert.Equal("first-eu-west-1", model.HostFor("ItemArn", "arn:aws:a:eu-west-1:1:x"));
    }

    [Theory]
    [InlineData("""{ "type": "endpoint", "conditions": [{ "fn": "newFunction", "argv": [] }], "endpoint": { "url": "https://x" } }""")]
    [InlineData("""{ "type": "endpoint", "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Nothing" }] }], "endpoint": { "url": "https://x" } }""")]
    [InlineData("""{ "type": "endpoint", "conditions": [{ "fn": "isSet", "argv": [] }], "endpoint": { "url": "https://x" } }""")]
    [InlineData("""{ "type": "endpoint", "conditions": [], "endpoint": { "url": "https://{Region" } }""")]
    [InlineData("""{ "type": "detour", "conditions": [] }""")]
    [InlineData("7")]
    public void What_cannot_be_translated_leaves_the_common_pattern(string rules)
    {
        RuleModel model = RuleModel.Of(rules);
        Assert.Null(model.ResolverText);
        Assert.IsType<PartitionEndpointResolver>(model.Description.EndpointResolver);
        Assert.False(model.Description.ResolvesEndpointPerCall);
    }

    [Fact]
    public void Rules_of_another_version_leave_the_common_pattern() =>
        Assert.Null(RuleModel.Of("""{ "type": "error", "conditions": [], "error": "x" }""", version: "2.0").ResolverText);

    [Fact]
    public void Long_and_deep_rules_are_split_into_methods_that_fit_a_screen()
    {
        RuleModel model = RuleModel.Of(Deep(levels: 9) + "," + Wide(rules: 60));
        string text = model.ResolverText!;
        Assert.Contains("Branch2(", text, StringComparison.Ordinal);
        Assert.All(text.Split("Endpoint Branch"), method => Assert.InRange(method.Count(character => character == '\n'), 1, 110));
        Assert.Equal("deep", model.HostFor("Plane", "x"));
        Assert.Equal("wide-0", model.HostFor("Plane", "p0"));
        Assert.Equal("wide-59", model.HostFor("Plane", "p59"));
    }

    private static string Deep(int levels) => levels == 0
        ? """{ "type": "endpoint", "conditions": [], "endpoint": { "url": "https://deep" } }"""
        : $$"""{ "type": "tree", "conditions": [{ "fn": "stringEquals", "argv": [{ "ref": "Plane" }, "x"] }], "rules": [{{Deep(levels - 1)}}] }""";

    private static string Wide(int rules) => string.Join(",", Enumerable.Range(0, rules).Select(number =>
        $$"""{ "type": "endpoint", "conditions": [{ "fn": "stringEquals", "argv": [{ "ref": "Plane" }, "p{{number}}"] }], "endpoint": { "url": "https://wide-{{number}}" } }"""));
}

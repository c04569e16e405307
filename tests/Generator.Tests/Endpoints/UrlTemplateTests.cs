using CsCheck;
using Smithwright.Runtime.Endpoints;

namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>Values of parameters fill the places that the templates of URLs have for them, and nothing more.</summary>
public class UrlTemplateTests
{
    private const string ParsedEndpoint = """{ "fn": "parseURL", "argv": [{ "ref": "Endpoint" }], "assign": "url" }""";

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("evil.example?")]
    [InlineData("u:p@evil.example/x")]
    [InlineData("evil.example:8443/")]
    [InlineData("169.254.169.254/")]
    [InlineData("evil.example\\")]
    [InlineData("evil.example\r\nX: y")]
    [InlineData("evil%2eexample")]
    [InlineData("evil\u3002example")]
    [InlineData("\uFF45vil")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_value_does_not_choose_the_host(string value)
    {
        RuleModel model = Endpoint("https://{Plane}.shop.example.com");
        ArgumentException exception = Assert.Throws<ArgumentException>(() => model.HostFor("Plane", value));
        Assert.DoesNotContain("169.254", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plane", "Plane", "evil/", "https://{Plane}.example.com")]
    [InlineData("ItemArn", "ItemArn", "arn:aws:s:r:evil?:x", "https://{arn#accountId}.example.com")]
    [InlineData("ItemArn", "ItemArn", "arn:aws:s:evil?:1:x", "https://{arn#region}.example.com")]
    [InlineData("ItemArn", "ItemArn", "arn:aws:s:r:1:evil?", "https://{first}.example.com")]
    [InlineData("Plane", "Plane", "x/", "http{Plane}://example.com")]
    [InlineData("Plane", "Plane", "80/x", "https://example.com:{Plane}")]
    [InlineData("Plane", "Plane", "80@evil.example", "https://example.com:{Plane}/a")]
    [InlineData("Plane", "Plane", "80x", "https://[::1]:{Plane}/a")]
    [InlineData("Plane", "Plane", "../admin", "https://example.com/{Plane}/x")]
    [InlineData("Plane", "Plane", "a?b", "https://example.com/{Plane}")]
    [InlineData("Plane", "Plane", "a#b", "https://example.com/{Plane}")]
    [InlineData("Plane", "Plane", "a\\..\\b", "https://example.com/{Plane}")]
    [InlineData("Plane", "Plane", "a b", "https://example.com/{Plane}")]
    [InlineData("Plane", "Plane", "%2e%2e", "https://example.com/{Plane}")]
    public void A_value_that_leaves_its_place_is_refused_by_the_name_of_its_parameter(string parameter, string named, string value, string url)
    {
        RuleModel model = Endpoint(
            url,
            parameter == "ItemArn"
                ? """
                  { "fn": "aws.parseArn", "argv": [{ "ref": "ItemArn" }], "assign": "arn" },
                  { "fn": "getAttr", "argv": [{ "ref": "arn" }, "resourceId[0]"], "assign": "first" }
                  """
                : "");
        Assert.Contains($"'{named}'", Assert.Throws<ArgumentException>(() => model.HostFor(parameter, value)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://{Plane}.shop.example.com", "a-b.C_1", "https://a-b.C_1.shop.example.com")]
    [InlineData("https://shop{Plane}.example.com", "", "https://shop.example.com")]
    [InlineData("https://shop{Plane}.example.com", "-fips", "https://shop-fips.example.com")]
    [InlineData("http{Plane}://example.com", "s", "https://example.com")]
    [InlineData("https://example.com:{Plane}/a", "8443", "https://example.com:8443/a")]
    [InlineData("https://[::1]:{Plane}", "8443", "https://[::1]:8443")]
    [InlineData("https://example.com/{Plane}/x", "a/b%20c", "https://example.com/a/b%20c/x")]
    [InlineData("https://{Plane}.example.com/{Plane}", "a", "https://a.example.com/a")]
    [InlineData("{Plane}", "https://anywhere.example/x", "https://anywhere.example/x")]
    [InlineData("{Plane}/v1", "https://anywhere.example", "https://anywhere.example/v1")]
    public void A_value_fills_its_place(string url, string value, string expected) => Assert.Equal(
        expected, Endpoint(url).Resolve(parameters => parameters with { ClientValues = new Dictionary<string, object> { ["Plane"] = value } }).Url.OriginalString);

    [Theory]
    [InlineData("https://anywhere.example:8443/base", "https://a.anywhere.example:8443/base/x")]
    [InlineData("http://anywhere.example", "http://a.anywhere.example/x")]
    public void A_URL_that_was_read_is_put_together_again(string endpoint, string expected)
    {
        RuleModel model = Endpoint("{url#scheme}://{Plane}.{url#authority}{url#path}/x", ParsedEndpoint);
        Assert.Equal(expected, model.Resolve(Given(endpoint, "a")).Url.OriginalString);
        Assert.Throws<ArgumentException>(() => model.Resolve(Given(endpoint, "evil.example/")));
    }

    [Fact]
    public void A_path_that_was_read_is_followed_by_a_value()
    {
        RuleModel model = Endpoint("{url#scheme}://{url#authority}{url#normalizedPath}{Plane}", ParsedEndpoint);
        Assert.Equal("https://anywhere.example/a", model.Resolve(Given("https://anywhere.example", "a")).Url.OriginalString);
        Assert.Throws<ArgumentException>(() => model.Resolve(Given("https://anywhere.example", "..")));
    }

    [Theory]
    [InlineData("{url#scheme}://{url#authority}{url#path}{Plane}")]
    [InlineData("{url#scheme}://{url#authority}{Plane}")]
    [InlineData("{Endpoint}{Plane}")]
    public void A_value_right_behind_a_host_has_no_translation(string url) => Assert.Null(Endpoint(url, ParsedEndpoint).ResolverText);

    [Theory]
    [InlineData("""{ "fn": "coalesce", "argv": ["https://{Plane}.shop.example.com"], "assign": "made" }""")]
    [InlineData("""{ "fn": "ite", "argv": [{ "ref": "Wide" }, "https://wide.shop.example.com", "https://{Plane}.shop.example.com"], "assign": "made" }""")]
    public void A_URL_that_is_made_before_is_checked_as_well(string condition)
    {
        RuleModel model = Endpoint("{made}", condition);
        Assert.Equal("a.shop.example.com", model.HostFor("Plane", "a"));
        Assert.Throws<ArgumentException>(() => model.HostFor("Plane", "evil.example/"));
    }

    [Fact]
    public void A_host_that_is_made_before_is_checked_as_well()
    {
        RuleModel model = Endpoint("https://{made}.example.com", """{ "fn": "coalesce", "argv": ["x-{Plane}"], "assign": "made" }""");
        Assert.Equal("x-a.example.com", model.HostFor("Plane", "a"));
        Assert.Contains("'Plane'", Assert.Throws<ArgumentException>(() => model.HostFor("Plane", "evil.example/")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_an_address_is_no_address() => Assert.Equal(
        "see https://a b",
        Assert.Throws<ArgumentException>(() => RuleModel
            .Of("""{ "type": "error", "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }], "error": "see https://{Plane}" }""")
            .HostFor("Plane", "a b")).Message);

    [Fact]
    public void Whatever_the_values_are_the_address_ends_as_its_template_does()
    {
        RuleModel model = Endpoint("https://{Plane}.{Size}-x.{Region}.shop.example.com:8443/base/{Tier}");
        string[] known = ["a", "b-c", "", ".", "..", "evil.example/", "u:p@", "#", "?", "\\", ":80", "%2e", "\u3002", "/../", "1", "[::1]", "//", "\r\n"];
        Gen<string> part = Gen.OneOf(
            Gen.Int[0, known.Length - 1].Select(index => known[index]),
            Gen.String[Gen.Char["aB1-_./\\@:#?%[] \r\n\0\u3002\uFF0F\uFF20\u2024\u00e9\u0661"], 0, 8],
            Gen.String[0, 5]);
        Gen.Select(part, part, part, part).Sample(
            (plane, size, region, tier) =>
            {
                try
                {
                    Uri url = model.Resolve(parameters => parameters with
                    {
                        Region = region,
                        ClientValues = new Dictionary<string, object> { ["Plane"] = plane, ["Size"] = size, ["Tier"] = tier },
                    }).Url;
                    Assert.Equal(("https", 8443), (url.Scheme, url.Port));
                    Assert.EndsWith(".shop.example.com", url.Host, StringComparison.Ordinal);
                    Assert.StartsWith("/base/", url.AbsolutePath, StringComparison.Ordinal);
                    Assert.Equal(("", "", ""), (url.UserInfo, url.Query, url.Fragment));
                }
                catch (ArgumentException)
                {
                    // Refused before anything is sent.
                }
            },
            iter: 20_000);
    }

    private static Func<EndpointParameters, EndpointParameters> Given(string endpoint, string plane) => parameters => parameters with
    {
        Endpoint = new(endpoint),
        ClientValues = new Dictionary<string, object> { ["Plane"] = plane },
    };

    private static RuleModel Endpoint(string url, string conditions = "") =>
        RuleModel.Of($$"""{ "type": "endpoint", "conditions": [{{conditions}}], "endpoint": { "url": "{{url}}" } }""");
}

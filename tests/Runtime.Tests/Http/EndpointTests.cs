using System.Text.Json;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Tests.Aws;
using Smithwright.Tests.Shared;

namespace Smithwright.Runtime.Tests.Http;

public sealed class EndpointTests
{
    private const string Shop = "shop";

    [Theory]
    [InlineData("eu-west-1", false, false, "https://shop.eu-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", false, false, "https://shop.cn-north-1.amazonaws.com.cn/")]
    [InlineData("cn-north-1", false, true, "https://shop.cn-north-1.api.amazonwebservices.com.cn/")]
    [InlineData("us-gov-west-1", true, false, "https://shop-fips.us-gov-west-1.amazonaws.com/")]
    [InlineData("us-isob-east-1", false, false, "https://shop.us-isob-east-1.sc2s.sgov.gov/")]
    [InlineData("us-east-1", true, true, "https://shop-fips.us-east-1.api.aws/")]
    public void Region_and_partition_make_the_host(string region, bool fips, bool dualStack, string expected) => Assert.Equal(
        expected, Resolve(new(Shop) { Region = region, UseFips = fips, UseDualStack = dualStack }));

    [Fact]
    public void A_given_endpoint_is_taken_as_it_is() =>
        Assert.Equal("http://localhost:8080/base/", Resolve(new(Shop) { Endpoint = new("http://localhost:8080/base/") }));

    [Fact]
    public void A_given_endpoint_excludes_variants()
    {
        Assert.Throws<ArgumentException>(() => Resolve(new(Shop) { Endpoint = new("https://example.com"), UseFips = true }));
        Assert.Throws<ArgumentException>(() => Resolve(new(Shop) { Endpoint = new("https://example.com"), UseDualStack = true }));
    }

    [Fact]
    public void A_missing_region_is_named() =>
        Assert.Contains("ClientOptions.Region", Assert.Throws<ArgumentException>(() => Resolve(new(Shop))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("evil.example?")]
    [InlineData("u:p@evil.example/")]
    [InlineData("a:8443/")]
    [InlineData("a\\b")]
    [InlineData("\u3002evil")]
    [InlineData("")]
    public void A_region_does_not_choose_the_host(string region) => Assert.Throws<ArgumentException>(() => Resolve(new(Shop) { Region = region }));

    /// <summary>The framework takes such a host, and throws another exception when somebody asks how it is sent.</summary>
    [Fact]
    public void A_host_that_has_no_form_to_send_is_refused()
    {
        const string Url = "https://xn--\u00fc.com/";
        Assert.Throws<ArgumentException>(() => Endpoint.At(Url));
        Assert.Throws<ArgumentException>(() => new Endpoint(new Uri(Url)));
        Assert.Throws<ArgumentException>(() => ClientOptionsCheck.Run(new ClientOptions { Endpoint = new Uri(Url) }));
        Assert.Equal("b\u00fccher.example", Endpoint.At("https://b\u00fccher.example/").Url.Host);
    }

    [SharedDataFact]
    public void The_published_endpoints_are_met()
    {
        JsonElement.ArrayEnumerator cases = SharedData.Json("conformance/personalize-runtime.endpoint-tests.json").GetProperty("testCases").EnumerateArray();
        foreach (JsonElement test in cases)
        {
            JsonElement parameters = test.TryGetProperty("params", out JsonElement given) ? given : JsonDocument.Parse("{}").RootElement;
            EndpointParameters context = new("personalize-runtime")
            {
                Region = parameters.TryGetProperty("Region", out JsonElement region) ? region.GetString() : null,
                Endpoint = parameters.TryGetProperty("Endpoint", out JsonElement url) ? new(url.GetString()!) : null,
                UseFips = parameters.TryGetProperty("UseFIPS", out JsonElement fips) && fips.GetBoolean(),
                UseDualStack = parameters.TryGetProperty("UseDualStack", out JsonElement dual) && dual.GetBoolean(),
            };
            if (test.GetProperty("expect").TryGetProperty("endpoint", out JsonElement endpoint))
            {
                Assert.Equal(new Uri(endpoint.GetProperty("url").GetString()!).AbsoluteUri, Resolve(context));
            }
            else
            {
                Assert.Throws<ArgumentException>(() => Resolve(context));
            }
        }
    }

    private static string Resolve(EndpointParameters parameters) => PartitionEndpointResolver.Instance.Resolve(parameters).Url.AbsoluteUri;
}

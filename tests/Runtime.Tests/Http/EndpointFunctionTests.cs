using Smithwright.Runtime.Endpoints;

namespace Smithwright.Runtime.Tests.Http;

public sealed class EndpointFunctionTests
{
    [Theory]
    [InlineData("abcdef", 0, 2, false, "ab")]
    [InlineData("abcdef", 0, 2, true, "ef")]
    [InlineData("abcdef", 1, 6, true, "abcde")]
    [InlineData("abcdef", 0, 7, false, null)]
    [InlineData("abcdef", 2, 2, false, null)]
    [InlineData("abcdéf", 0, 2, false, null)]
    [InlineData(null, 0, 1, false, null)]
    public void A_substring_needs_enough_ascii(string? text, int start, int stop, bool reverse, string? expected) =>
        Assert.Equal(expected, EndpointFunctions.Substring(text, start, stop, reverse));

    [Theory]
    [InlineData("bucket-1", false, true)]
    [InlineData("a.bucket", false, false)]
    [InlineData("a.bucket", true, true)]
    [InlineData("ab", false, false)]
    [InlineData("Bucket", false, false)]
    [InlineData("-bucket", false, false)]
    [InlineData("a.-b", true, false)]
    [InlineData("192.168.0.1", true, false)]
    [InlineData(null, true, false)]
    public void A_bucket_that_can_be_a_host_name(string? name, bool allowsSubdomains, bool expected) =>
        Assert.Equal(expected, EndpointFunctions.IsVirtualHostableBucket(name, allowsSubdomains));

    [Theory]
    [InlineData("a--b--c", 0, "a|b|c")]
    [InlineData("a--b--c", 1, "a--b--c")]
    [InlineData("a--b--c", 2, "a|b--c")]
    [InlineData("--", 0, "|")]
    [InlineData("", 0, "")]
    public void A_text_is_split_at_delimiters_up_to_a_limit(string text, int limit, string expected) =>
        Assert.Equal(expected, string.Join('|', EndpointFunctions.Split(text, "--", limit)));

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "b")]
    [InlineData(2, null)]
    [InlineData(-1, "b")]
    [InlineData(-3, null)]
    public void An_item_is_counted_from_either_end(int index, string? expected) => Assert.Equal(expected, EndpointFunctions.Item(["a", "b"], index));

    [Theory]
    [InlineData("https://example.com", "example.com", "", "/", false)]
    [InlineData("https://example.com:443/a/b/", "example.com:443", "/a/b/", "/a/b/", false)]
    [InlineData("http://127.0.0.1/a", "127.0.0.1", "/a", "/a/", true)]
    [InlineData("https://[::1]:8080/", "[::1]:8080", "", "/", true)]
    public void A_url_has_its_parts(string text, string authority, string path, string normalized, bool isIp)
    {
        EndpointUrl url = EndpointUrl.Parse(text)!;
        Assert.Equal((authority, path, normalized, isIp), (url.Authority, url.Path, url.NormalizedPath, url.IsIp));
    }

    [Theory]
    [InlineData("https://example.com?a=b")]
    [InlineData("ftp://example.com")]
    [InlineData("example.com")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_endpoint_can_be_is_no_url(string? text) => Assert.Null(EndpointUrl.Parse(text));

    [Theory]
    [InlineData("arn:aws:s3:::bucket/key", "aws s3   bucket|key")]
    [InlineData("arn:aws:shop:eu-west-1:123:item:7", "aws shop eu-west-1 123 item|7")]
    [InlineData("arn:aws:shop:eu-west-1:123:", null)]
    [InlineData("arn::shop:eu-west-1:123:item", null)]
    [InlineData("arn:aws:shop:eu-west-1:item", null)]
    [InlineData("urn:aws:shop:eu-west-1:123:item", null)]
    [InlineData(null, null)]
    public void An_arn_has_six_parts(string? text, string? expected) => Assert.Equal(
        expected,
        ResourceName.Parse(text) is { } name ? $"{name.Partition} {name.Service} {name.Region} {name.AccountId} {string.Join('|', name.ResourceId)}" : null);

    [Fact]
    public void Only_http_addresses_are_endpoints() =>
        Assert.Contains("ftp://x", Assert.Throws<ArgumentException>(() => Endpoint.At("ftp://x")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://u:hidden@example.com")]
    [InlineData("https://@example.com")]
    [InlineData("https://example.com?hidden")]
    [InlineData("https://example.com#hidden")]
    [InlineData("https://example.com\\.example.org")]
    [InlineData(" https://example.com")]
    [InlineData("https://example.com/a\r\nhidden")]
    [InlineData("https://example.com/a/../b")]
    [InlineData("https://example.com/%2e%2E/b")]
    [InlineData("https://example.com/.")]
    [InlineData("https://.example.com")]
    [InlineData("https://a..example.com")]
    [InlineData("https://a%2eb.example.com")]
    [InlineData("https:example.com")]
    [InlineData("https:///example.com")]
    [InlineData("https://")]
    [InlineData("https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com")]
    [InlineData("https://example.com:99999")]
    [InlineData("")]
    [InlineData(null)]
    public void What_could_be_taken_for_another_address_is_not_an_endpoint(string? url)
    {
        Assert.DoesNotContain("hidden", Assert.Throws<ArgumentException>(() => Endpoint.At(url)).Message, StringComparison.Ordinal);
        Assert.Null(EndpointUrl.Parse(url));
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://Example.com./base/..a/%2e.b/")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080/a@b:c")]
    [InlineData("https://b\u00fccher.example")]
    [InlineData("https://my_bucket.example.com")]
    public void An_address_is_an_endpoint_as_it_is(string url) => Assert.Equal(url, Endpoint.At(url).Url.OriginalString);

    [Theory]
    [InlineData("https://u@example.com")]
    [InlineData("https://example.com/?q")]
    [InlineData("https://example.com/#f")]
    [InlineData("ftp://example.com")]
    [InlineData("example")]
    public void No_resolver_can_return_such_an_address(string url)
    {
        Uri address = new(url, UriKind.RelativeOrAbsolute);
        Assert.Throws<ArgumentException>(() => new Endpoint(address));
        Assert.Throws<ArgumentException>(() => new Endpoint(new("https://example.com")) with { Url = address });
    }

    [Fact]
    public void Paths_into_the_input_drop_what_is_not_there()
    {
        (string? Name, string? Spare)[] lines = [("a", null), (null, "b"), ("c", "d")];
        IEnumerable<string?>? names = EndpointBindings.Flatten(EndpointBindings.Each(lines, static line => new[] { line.Name, line.Spare }));
        Assert.Equal(["a", "b", "c", "d"], Assert.IsAssignableFrom<IReadOnlyList<string>>(new EndpointBindings().With("Names", names).Find("Names")));
        Assert.Null(new EndpointBindings().With("Names", EndpointBindings.Each((string[]?)null, static line => line)).Find("Names"));
    }

    [Fact]
    public void Of_two_values_for_one_parameter_the_first_counts() =>
        Assert.Equal("constant", new EndpointBindings().With("Plane", (string?)null).With("Plane", "constant").With("Plane", "member").Find("Plane"));
}

using Smithwright.Runtime.Client.Attempts;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Tests.Client;

public sealed class AddressCacheTests
{
    private static readonly Endpoint Base = new(new("https://example.com:8443/base"));

    private readonly AddressCache _cache = new();

    [Fact]
    public void Equal_requests_share_their_address()
    {
        RequestAddress first = _cache.Get(Request(), Base, prefixesHost: true);
        Assert.Equal("https://example.com:8443/base/a?q=1", first.Url.OriginalString);
        Assert.Equal("example.com:8443", first.Authority);
        Assert.Equal("/base/a", first.Path);
        Assert.Same(first, _cache.Get(Request(), Base, prefixesHost: true));
        Assert.Same(first, _cache.Get(Request(), new(new("https://example.com:8443/base")), prefixesHost: true));
    }

    [Theory]
    [InlineData("https://data.example.com:8443/base/a?q=1", "data.", "/a", "q=1")]
    [InlineData("https://example.com:8443/base/b?q=1", "", "/b", "q=1")]
    [InlineData("https://example.com:8443/base/a?q=2", "", "/a", "q=2")]
    [InlineData("https://example.com:8443/base/a", "", "/a", "")]
    [InlineData("http://other.example/a?q=1", "", "/a", "q=1", "http://other.example")]
    public void Whatever_differs_makes_another(string expected, string hostPrefix, string path, string query, string? endpoint = null)
    {
        _cache.Get(Request(), Base, prefixesHost: true);
        PreparedRequest other = Request(hostPrefix, path, query, endpoint);
        Assert.Equal(expected, _cache.Get(other, Base, prefixesHost: true).Url.OriginalString);
    }

    private static PreparedRequest Request(string hostPrefix = "", string path = "/a", string query = "q=1", string? endpoint = null) => new()
    {
        HostPrefix = hostPrefix,
        Path = path,
        Query = query,
        Headers = [],
        Body = null,
        Endpoint = endpoint is null ? null : new Uri(endpoint),
    };
}

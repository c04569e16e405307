using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Tests.Http;

public sealed class RequestPathTests
{
    private readonly HttpRequestBuilder _request = new(new());

    [Theory]
    [InlineData("plain-._~", "plain-._~")]
    [InlineData(" %:/?#[]@!$&'()*+,;=😹", "%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9")]
    [InlineData("...", "...")]
    [InlineData("..a", "..a")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("..\\", "..%5C")]
    [InlineData("a%2F..%2Fb", "a%252F..%252Fb")]
    [InlineData("../x", "..%2Fx")]
    public async Task A_label_is_one_segment_whatever_it_holds(string value, string expected)
    {
        _request.AppendPath("/things/");
        _request.AppendLabel("thing", value);
        Assert.Equal($"/things/{expected}", (await Build()).Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_label_that_the_endpoint_has_is_checked_and_not_sent(string? value) =>
        Assert.Contains("'thing'", Assert.Throws<ArgumentException>(() => _request.RequireLabel("thing", value)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Such_a_label_may_be_anything_else()
    {
        _request.AppendPath("/");
        _request.RequireLabel("thing", "../a?b");
        Assert.Equal("/", (await Build()).Path);
    }

    [Theory]
    [InlineData("a/b c/d", "a/b%20c/d")]
    [InlineData("a//b/", "a//b/")]
    [InlineData("/a", "/a")]
    [InlineData("a/..b/c..", "a/..b/c..")]
    [InlineData("a/%2e%2E/b", "a/%252e%252E/b")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
    public async Task A_greedy_label_keeps_its_slashes(string value, string expected)
    {
        _request.AppendPath("/files/");
        _request.AppendGreedyLabel("path", value);
        Assert.Equal($"/files/{expected}", (await Build()).Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_empty_label_is_refused_by_name(string? value)
    {
        Assert.Contains("'thing'", Assert.Throws<ArgumentException>(() => _request.AppendLabel("thing", value)).Message, StringComparison.Ordinal);
        Assert.Contains("'path'", Assert.Throws<ArgumentException>(() => _request.AppendGreedyLabel("path", value)).Message, StringComparison.Ordinal);
        Assert.Contains("'host'", Assert.Throws<ArgumentException>(() => _request.AppendHostLabel("host", value)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_dot_segment_is_refused_by_name(string value) =>
        Assert.Contains("'thing'", Assert.Throws<ArgumentException>(() => _request.AppendLabel("thing", value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../admin")]
    [InlineData("a/../../admin")]
    [InlineData("a/.")]
    [InlineData("a/./b")]
    [InlineData("/..")]
    public void A_dot_segment_in_a_greedy_label_is_refused_by_name(string value) =>
        Assert.Contains("'path'", Assert.Throws<ArgumentException>(() => _request.AppendGreedyLabel("path", value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("..", "..")]
    [InlineData("a b/../../admin/.", "a%20b/../../admin/.")]
    [InlineData("a//%2e/", "a//%252e/")]
    public async Task Dot_segments_stay_where_keys_may_have_them(string value, string expected)
    {
        _request.AppendPath("/files/");
        _request.AppendGreedyLabel("path", value, keepsDots: true);
        PreparedRequest request = await Build();
        Assert.Equal($"/files/{expected}", request.Path);
        Assert.Equal($"https://example.com/base/files/{expected}", request.At(new Endpoint(new("https://example.com/base")), prefixesHost: true).OriginalString);
        Assert.True(request.SignsPathAsSent);
    }

    [Fact]
    public async Task A_path_always_begins_behind_the_host()
    {
        _request.AppendLabel("thing", ".evil.example");
        Assert.Equal("https://example.com/.evil.example", (await Build()).At(new Endpoint(new("https://example.com")), prefixesHost: true).OriginalString);
    }

    [Theory]
    [InlineData("/a\r\nX-Injected: 1")]
    [InlineData("/a b")]
    [InlineData("/a#b")]
    [InlineData("/\u00e9")]
    public async Task What_would_break_the_request_line_is_not_sent(string path)
    {
        _request.AppendPath(path);
        PreparedRequest request = await Build();
        Assert.Throws<ArgumentException>(() => request.At(new Endpoint(new("https://example.com")), prefixesHost: true));
    }

    [Fact]
    public async Task A_host_that_is_too_long_is_refused()
    {
        for (int i = 0; i < 4; i++)
        {
            _request.AppendHostLabel("host", new string('a', 63));
            _request.AppendHostPrefix(".");
        }

        PreparedRequest request = await Build();
        Assert.Contains("253", Assert.Throws<ArgumentException>(() => request.At(new Endpoint(new("https://example.com")), prefixesHost: true)).Message, StringComparison.Ordinal);
        Assert.Equal("https://example.com/", request.At(new Endpoint(new("https://example.com")), prefixesHost: false).OriginalString);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("https://user:password@example.com")]
    [InlineData("https://example.com/?q")]
    [InlineData("https://example.com/#f")]
    [InlineData("https://example.com\\.example.org")]
    [InlineData("https://example.com/a/../b")]
    public void An_endpoint_that_the_input_names_is_checked(string url)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => _request.SetEndpoint(url));
        Assert.DoesNotContain("password", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_the_input_names_is_used()
    {
        _request.SetEndpoint("https://example.org:8443/base");
        _request.AppendPath("/");
        Assert.Equal("https://example.org:8443/base/", (await Build()).At(new Endpoint(new("https://example.com")), prefixesHost: true).OriginalString);
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("evil.example/")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("ü")]
    public void A_host_label_that_is_none_is_refused(string value) => Assert.Throws<ArgumentException>(() => _request.AppendHostLabel("host", value));

    [Theory]
    [InlineData("https://example.com", "https://data.foo.example.com/a?q=%2E")]
    [InlineData("https://example.com:8443/base/", "https://data.foo.example.com:8443/base/a?q=%2E")]
    [InlineData("http://127.0.0.1:80", "http://127.0.0.1/a?q=%2E")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/a?q=%2E")]
    public async Task Endpoint_prefix_path_and_query_make_the_address(string endpoint, string expected)
    {
        _request.AppendHostPrefix("data.");
        _request.AppendHostLabel("host", "foo");
        _request.AppendHostPrefix(".");
        _request.AppendPath("/a");
        PreparedRequest request = await Build();
        PreparedRequest withQuery = new() { HostPrefix = request.HostPrefix, Path = request.Path, Query = "q=%2E", Headers = [], Body = null };
        Assert.Equal(expected, withQuery.At(new Endpoint(new(endpoint)), prefixesHost: true).OriginalString);
    }

    [Theory]
    [InlineData("http://localhost:8000")]
    [InlineData("http://LOCALHOST")]
    [InlineData("http://localhost.:8000")]
    [InlineData("http://tables.localhost:8000")]
    [InlineData("http://a.b.localhost")]
    [InlineData("http://emulator:4566")]
    [InlineData("http://emulator.:4566")]
    [InlineData("http://host.docker.internal:4566")]
    [InlineData("http://Host.Docker.Internal")]
    [InlineData("http://gateway.docker.internal")]
    [InlineData("http://host.containers.internal:4566")]
    [InlineData("http://printer.local")]
    [InlineData("http://tables.default.svc.cluster.local:8000")]
    [InlineData("http://127.0.0.1:4566")]
    [InlineData("http://127.1")]
    [InlineData("http://[fe80::1%25eth0]:8000")]
    public async Task A_host_that_stands_for_one_machine_gets_no_prefix(string endpoint)
    {
        _request.AppendHostPrefix("sync-");
        Uri url = (await Build()).At(new Endpoint(new(endpoint)), prefixesHost: true);
        Assert.Equal(new Uri(endpoint).Authority, url.Authority);
    }

    [Theory]
    [InlineData("https://service.eu-west-1.amazonaws.com", "sync-service.eu-west-1.amazonaws.com")]
    [InlineData("https://example.com.:8443", "sync-example.com.:8443")]
    [InlineData("http://127.0.0.1.nip.io:8000", "sync-127.0.0.1.nip.io:8000")]
    [InlineData("http://localhost.localstack.cloud:4566", "sync-localhost.localstack.cloud:4566")]
    [InlineData("http://localhost.example.com", "sync-localhost.example.com")]
    [InlineData("http://my-localhost.example", "sync-my-localhost.example")]
    [InlineData("http://a.notlocalhost", "sync-a.notlocalhost")]
    [InlineData("http://api.corp.internal", "sync-api.corp.internal")]
    [InlineData("http://host.mydocker.internal", "sync-host.mydocker.internal")]
    [InlineData("http://shop.glocal", "sync-shop.glocal")]
    public async Task A_host_that_may_have_others_below_it_gets_the_prefix(string endpoint, string expected)
    {
        _request.AppendHostPrefix("sync-");
        Assert.Equal(expected, (await Build()).At(new Endpoint(new(endpoint)), prefixesHost: true).Authority);
    }

    [Fact]
    public async Task A_host_prefix_can_be_left_out()
    {
        _request.AppendHostPrefix("data.");
        Assert.Equal("https://example.com/", (await Build()).At(new Endpoint(new("https://example.com")), prefixesHost: false).OriginalString);
    }

    private ValueTask<PreparedRequest> Build() => _request.BuildAsync(default);
}

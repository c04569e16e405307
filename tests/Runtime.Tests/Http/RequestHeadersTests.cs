using System.Globalization;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Tests.Http;

public sealed class RequestHeadersTests
{
    private readonly HttpRequestBuilder _request = new(new());

    [Fact]
    public async Task Null_is_left_out_and_empty_is_sent()
    {
        _request.AddHeader("X-A", null);
        _request.AddHeader("X-B", "");
        _request.AddHeaderList<int>("X-C", [], static item => item.ToString(CultureInfo.InvariantCulture));
        _request.AddHeaderList<int>("X-D", null, static item => item.ToString(CultureInfo.InvariantCulture));
        Assert.Equal([new("X-B", ""), new("X-C", "")], await Headers());
    }

    [Fact]
    public async Task Texts_that_would_read_as_several_are_quoted()
    {
        _request.AddHeaderList("X-List", ["b,c", "\"def\"", "a", " edge"], static item => item);
        Assert.Equal([new("X-List", "\"b,c\", \"\\\"def\\\"\", a, \" edge\"")], await Headers());
    }

    [Fact]
    public async Task Dates_are_not_quoted_for_their_commas()
    {
        DateTimeOffset[] dates = [DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)];
        _request.AddHeaderList("X-Dates", dates, static date => date.ToString("R", CultureInfo.InvariantCulture));
        Assert.Equal([new("X-Dates", "Thu, 01 Jan 1970 00:00:00 GMT, Fri, 02 Jan 1970 00:00:00 GMT")], await Headers());
    }

    [Fact]
    public async Task A_header_of_its_own_wins_over_one_from_a_map_in_either_order()
    {
        Dictionary<string, string> map = new() { ["foo"] = "map", ["other"] = "map" };
        _request.AddHeader("X-Foo", "own");
        _request.AddPrefixHeaders("x-", map);
        _request.AddHeader("X-OTHER", "own");
        Assert.Equal([new("X-Foo", "own"), new("X-OTHER", "own")], await Headers());
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("transfer-encoding")]
    [InlineData("Authorization")]
    [InlineData("a b")]
    [InlineData("a\r\nb")]
    [InlineData("")]
    public void A_map_cannot_set_the_headers_of_the_connection(string key) =>
        Assert.Throws<ArgumentException>(() => _request.AddPrefixHeaders("", new Dictionary<string, string> { [key] = "v" }));

    [Theory]
    [InlineData("", "User-Agent")]
    [InlineData("user-", "agent")]
    [InlineData("", "amz-sdk-request")]
    [InlineData("AMZ-", "SDK-invocation-id")]
    [InlineData("X-", "Amz-Date")]
    [InlineData("x-amz-", "security-token")]
    [InlineData("", "X-Amz-Content-Sha256")]
    [InlineData("", "Proxy-Authorization")]
    [InlineData("", "proxy-connection")]
    [InlineData("", "Keep-Alive")]
    [InlineData("", "Cookie")]
    [InlineData("", "date")]
    [InlineData("Content-", "Length")]
    public void A_map_cannot_set_the_headers_of_the_client(string prefix, string key) => Assert.Contains(
        "set by the client",
        Assert.Throws<ArgumentException>(() => _request.AddPrefixHeaders(prefix, new Dictionary<string, string> { [key] = "v" })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("x-amz-", "meta-date")]
    [InlineData("", "User-Agent-Hint")]
    [InlineData("", "X-Proxy-Note")]
    [InlineData("", "Cache-Control")]
    public async Task A_map_can_set_other_headers(string prefix, string key)
    {
        _request.AddPrefixHeaders(prefix, new Dictionary<string, string> { [key] = "v" });
        Assert.Equal([new(prefix + key, "v")], await Headers());
    }

    [Fact]
    public async Task A_member_can_set_what_a_key_of_a_map_cannot()
    {
        _request.AddHeader("User-Agent", "modeled");
        _request.AddHeader("X-Amz-Content-Sha256", "modeled");
        _request.AddPrefixHeaders("", new Dictionary<string, string> { ["user-agent"] = "map" });
        Assert.Equal([new("User-Agent", "modeled"), new("X-Amz-Content-Sha256", "modeled")], await Headers());
    }

    [Fact]
    public async Task A_tab_in_a_value_is_sent()
    {
        _request.AddHeader("X-A", "\ta\tb");
        Assert.Equal([new("X-A", "\ta\tb")], await Headers());
    }

    [Theory]
    [InlineData("hidden\r\nX-Injected: 1")]
    [InlineData("hidden\n")]
    [InlineData("hidden\0")]
    [InlineData("hidden\u007F")]
    [InlineData("a\thidden\u001F")]
    public void A_line_break_in_a_value_is_refused_without_showing_it(string value)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => _request.AddHeader("X-Foo", value));
        Assert.Contains("'X-Foo'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.Message, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> Headers() => (await _request.BuildAsync(default)).Headers;
}

using System.Globalization;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Tests.Http;

public sealed class RequestQueryTests
{
    private readonly HttpRequestBuilder _request = new(new());

    [Fact]
    public async Task Parameters_keep_their_order_and_are_encoded()
    {
        _request.AddQuery("b", "2 %&=+/\u00fc");
        _request.AddQueryFlag("flag");
        _request.AddQuery("a[]", "");
        Assert.Equal("b=2%20%25%26%3D%2B%2F%C3%BC&flag&a%5B%5D=", await Query());
    }

    [Fact]
    public async Task Null_is_left_out_everywhere()
    {
        _request.AddQuery("a", null);
        _request.AddQueryList<string>("b", null, static item => item);
        _request.AddQueryList("c", [null!, "kept"], static item => item);
        _request.AddQueryParams((IReadOnlyDictionary<string, string>?)null);
        _request.AddQueryParams(new Dictionary<string, string> { ["d"] = null! });
        Assert.Equal("c=kept", await Query());
    }

    [Fact]
    public async Task A_list_repeats_the_name()
    {
        _request.AddQueryList("n", [1, 2], static item => item.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("n=1&n=2", await Query());
    }

    [Fact]
    public async Task A_map_adds_what_has_not_been_added()
    {
        _request.AddQuery("bar", "named");
        _request.AddQueryParams(new Dictionary<string, string> { ["bar"] = "fromMap", ["qux"] = "alsoFromMap" });
        _request.AddQueryParams(new Dictionary<string, IReadOnlyList<string>> { ["qux"] = ["no"], ["list"] = ["1", "2"] });
        Assert.Equal("bar=named&qux=alsoFromMap&list=1&list=2", await Query());
    }

    private async Task<string> Query() => (await _request.BuildAsync(default)).Query;
}

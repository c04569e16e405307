using Example.Vault;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Smithwright.EndToEnd.Tests.Requests;

/// <summary>A server runs what the caller named, whatever the values are: its own decoding of paths is the judge.</summary>
public sealed class RoutingTests
{
    [Theory]
    [InlineData("t1", "book", "entry 'book' of 't1'")]
    [InlineData("t 1", "a/b c/d", "entry 'a/b c/d' of 't 1'")]
    [InlineData("...", "..a/b..", "entry '..a/b..' of '...'")]
    [InlineData("%2e%2e", "%2e%2e/admin", "entry '%2e%2e/admin' of '%2e%2e'")]
    [InlineData("a?b#c", "d?e#f", "entry 'd?e#f' of 'a?b#c'")]
    [InlineData("..\\", "..\\admin", "entry '..\\admin' of '..\\'")]
    [InlineData("日本", "a\r\nb", "entry 'a\r\nb' of '日本'")]
    // The server does not decode an encoded slash, so that it stays within its segment.
    [InlineData("a/../b", "c", "entry 'c' of 'a%2F..%2Fb'")]
    public async Task Labels_reach_the_route_that_they_are_for(string tenant, string key, string ran)
    {
        await using VaultServer server = await VaultServer.StartAsync(HttpProtocols.Http1);
        using VaultClient client = new(Vaults.Options(server.Address));
        await client.PutEntryAsync(Vaults.Entry(tenant, key));
        Assert.Equal(ran, Assert.Single(server.Ran));
    }

    [Theory]
    [InlineData("t1", "..")]
    [InlineData("t1", ".")]
    [InlineData("..", "42")]
    [InlineData(".", "42")]
    [InlineData("t1", "../admin")]
    [InlineData("t1", "a/../../admin")]
    [InlineData("t1", "a/..")]
    public async Task Dot_segments_reach_no_route(string tenant, string key)
    {
        await using VaultServer server = await VaultServer.StartAsync(HttpProtocols.Http1);
        using VaultClient client = new(Vaults.Options(server.Address));
        await Assert.ThrowsAsync<ArgumentException>(() => client.PutEntryAsync(Vaults.Entry(tenant, key)));
        Assert.Empty(server.Targets);
    }

    [Theory]
    [InlineData("..", "/keys/..")]
    [InlineData("a/../../admin", "/keys/a/../../admin")]
    [InlineData("./a b//%2e", "/keys/./a%20b//%252e")]
    public async Task Dot_segments_of_keys_arrive_as_they_are_written(string key, string target)
    {
        await using VaultServer server = await VaultServer.StartAsync(HttpProtocols.Http1);
        using VaultClient client = new(Vaults.Options(server.Address));
        await client.GetKeyAsync(new() { Key = key });
        Assert.Equal($"HTTP/1.1 {target}", Assert.Single(server.Targets));
    }
}

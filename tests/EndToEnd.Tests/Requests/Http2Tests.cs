using Example.Vault;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Smithwright.EndToEnd.Tests.Requests;

/// <summary>What holds for headers and paths over HTTP/1.1 holds over HTTP/2, where nothing but the client keeps line breaks out.</summary>
public sealed class Http2Tests
{
    [Fact]
    public async Task A_request_arrives_as_it_is_meant()
    {
        await using VaultServer server = await VaultServer.StartAsync(HttpProtocols.Http2);
        using HttpClient http = Vaults.Http2();
        using VaultClient client = new(Vaults.Options(server.Address), http);
        await client.PutEntryAsync(Vaults.Entry(key: "a b/c") with { Note = "a\tb", SignFor = "us-east-1", Header = "plain" });
        await client.GetKeyAsync(new() { Key = "../x" });
        Assert.Equal(["HTTP/2 /tenants/t1/entries/a%20b/c", "HTTP/2 /keys/../x"], server.Targets);
        Assert.Equal("entry 'a b/c' of 't1'", server.Ran.First());
        Assert.Equal("a\tb", server.Headers.First()["x-from-rules"]);
        Assert.Contains("/us-east-1/vault/aws4_request", server.Headers.First()["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    [InlineData("a\r\n\r\nDELETE /admin HTTP/1.1\r\nHost: internal\r\nX: y")]
    public async Task A_line_break_is_refused_before_anything_is_sent(string value)
    {
        await using VaultServer server = await VaultServer.StartAsync(HttpProtocols.Http2);
        using HttpClient http = Vaults.Http2();
        using VaultClient client = new(Vaults.Options(server.Address), http);
        PutEntryInput entry = Vaults.Entry();
        PutEntryInput[] inputs =
        [
            entry with { Note = value },
            entry with { Note = "n", SignFor = value },
            entry with { Header = value },
            entry with { Tags = [value] },
            entry with { Token = value },
            entry with { More = new Dictionary<string, string> { ["X-More"] = value } },
            entry with { More = new Dictionary<string, string> { [value] = "v" } },
        ];
        foreach (PutEntryInput input in inputs)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.PutEntryAsync(input));
        }
        Assert.Empty(server.Targets);
    }
}

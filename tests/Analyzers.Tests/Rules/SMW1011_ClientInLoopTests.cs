using Smithwright.Analyzers.Rules;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Rules;

public sealed class ClientInLoopTests
{
    [Fact]
    public async Task A_client_that_is_the_same_each_time_is_reported()
    {
        IReadOnlyList<string> messages = await VerifyAsync("""
                    foreach (string id in ids)
                    {
                        using var client = new {|SMW1011:ShopClient|}(options);
                        await client.GetCardAsync(new() { Id = id });
                    }
            """);

        Assert.Equal(["'ShopClient' is constructed in each iteration of the loop; construct it once and share it"], messages);
    }

    [Theory]
    [InlineData("for (int i = 0; i < 3; i++) await new {|SMW1011:ShopClient|}(options).GetCardAsync(new() { Id = ids[i] });")]
    [InlineData("while (flag) { using (ShopClient client = {|SMW1011:new|}(options)) await RankAsync(client); }")]
    [InlineData("do { var client = new {|SMW1011:ShopClient|}(new() { Region = region }); await client.GetCardAsync(request); } while (flag);")]
    [InlineData("foreach (string id in ids) { if (flag) { using var client = new {|SMW1011:ShopClient|}(new ClientOptions { Region = Region, Endpoint = new Uri(\"http://localhost\") }); await RankAsync(client); } }")]
    [InlineData("var all = ids.Select(id => new {|SMW1011:ShopClient|}(options).GetCardAsync(new() { Id = id })).ToList();")]
    [InlineData("await Parallel.ForEachAsync(ids, async (id, token) => { using var client = new {|SMW1011:ShopClient|}(options); await RankAsync(client); });")]
    [InlineData("ids.ForEach(id => { using var client = new {|SMW1011:ShopClient|}(options); });")]
    public Task Every_kind_of_loop_is_seen(string statement) => VerifyAsync($"        {statement}");

    [Theory]
    [InlineData("using var client = new ShopClient(options); foreach (string id in ids) await client.GetCardAsync(new() { Id = id });")]
    [InlineData("foreach (string id in ids) { using var client = new ShopClient(new() { Region = id }); await RankAsync(client); }")]
    [InlineData("foreach (string id in ids) { string r = id; using var client = new ShopClient(new() { Region = r }); await RankAsync(client); }")]
    [InlineData("foreach (string id in ids) { using var client = new ShopClient(Options()); await RankAsync(client); }")]
    [InlineData("foreach (string id in ids) { using var client = new ShopClient(new() { Region = Environment.MachineName }); await RankAsync(client); }")]
    [InlineData("for (int i = 0; i < 3; i++) { region += i; using var client = new ShopClient(new() { Region = region }); await RankAsync(client); }")]
    [InlineData("string? zone = null; while (flag) { zone = zone + 'x'; using var client = new ShopClient(new() { Region = zone }); await RankAsync(client); }")]
    [InlineData("List<ShopClient> pool = []; for (int i = 0; i < 3; i++) pool.Add(new ShopClient(options));")]
    [InlineData("List<ShopClient> pool = []; for (int i = 0; i < 3; i++) { var client = new ShopClient(options); pool.Add(client); }")]
    [InlineData("var pool = ids.Select(id => new ShopClient(options)).ToArray();")]
    [InlineData("ShopClient? client = null; foreach (string id in ids) { client ??= new ShopClient(options); await RankAsync(client); }")]
    [InlineData("foreach (string id in ids) { using var client = new ShopClient(options, http); await RankAsync(client); }")]
    [InlineData("foreach (string id in ids) { using var client = new ShopClient(options); await RankAsync(client); break; }")]
    [InlineData("while (true) { using var client = new ShopClient(options); await RankAsync(client); return; }")]
    [InlineData("foreach (var card in await Task.WhenAll(new ShopClient(options).GetCardAsync(request))) { }")]
    [InlineData("for (var client = new ShopClient(options); flag; ) await RankAsync(client);")]
    [InlineData("foreach (string id in ids) Run(() => { using var client = new ShopClient(options); });")]
    [InlineData("foreach (string id in ids) { Inner(); void Inner() { using var client = new ShopClient(options); } }")]
    [InlineData("do { using var client = new ShopClient(options); await RankAsync(client); } while (false);")]
    [InlineData("using var client = new ShopClient(options); await RankAsync(client);")]
    public Task A_client_that_may_have_its_reason_is_legal(string statement) => VerifyAsync($"        {statement}");

    private static Task<IReadOnlyList<string>> VerifyAsync(string statements) => AnalyzerVerifier.VerifyAsync(
        new ClientInLoopAnalyzer(),
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Shop;
        using Smithwright;

        class Program
        {
            static readonly string Region = "eu-west-1";
            static ClientOptions Options() => new();
            static void Run(Action action) => action();
            static Task RankAsync(IShopClient client) => Task.CompletedTask;
            static async Task Main(ClientOptions options, HttpClient http, List<string> ids, string region, bool flag, CardRequest request)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """,
        [("Client.cs", ShopClient.Source)]);
}

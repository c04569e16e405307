using Smithwright.Analyzers.Rules;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Rules;

public sealed class UndeclaredCatchTests
{
    [Fact]
    public async Task An_error_that_no_operation_declares_is_reported()
    {
        IReadOnlyList<string> messages = await VerifyAsync(
            "await client.PutCardAsync(new() { Id = \"1\", Tags = [\"a\", text] });", "{|SMW1012:NotFoundException|}");

        Assert.Equal(["No operation called in the 'try' block declares 'NotFoundException'; PutCardAsync declares InvalidException"], messages);
    }

    [Theory]
    [InlineData("return await client.PutCardAsync(request, token).ConfigureAwait(false);")]
    [InlineData("Card card = await api.PutCardAsync(request with { Id = text }); Console.WriteLine($\"{card.Owner}, {text.Length}\");")]
    [InlineData("foreach (string id in ids) { if (id != text) await client.PutCardAsync(new CardRequest { Id = id }); }")]
    [InlineData("Card card = await client.PutCardAsync(request); foreach (string code in card.Codes) Console.WriteLine(code);")]
    [InlineData("using var own = new ShopClient(new() { Region = text }); await own.PutCardAsync(request);")]
    [InlineData("await client.PutCardAsync(request); await Task.Delay(10, token); await client.PutCardAsync(request);")]
    [InlineData("await client.PutCardAsync(new() { Id = text.Trim(), Tags = new List<string> { \"a\", text } });")]
    public Task What_the_framework_does_on_the_way_is_no_excuse(string statements) => VerifyAsync(statements, "{|SMW1012:NotFoundException|}");

    [Theory]
    [InlineData("await client.GetCardAsync(request);")]
    [InlineData("await client.PutCardAsync(request); await client.GetCardAsync(request);")]
    [InlineData("await client.PutCardAsync(request); await OtherAsync();")]
    [InlineData("await client.PutCardAsync(Create());")]
    [InlineData("await client.PutCardAsync(new() { Id = Id });")]
    [InlineData("await client.PutCardAsync(request); await task;")]
    [InlineData("await client.PutCardAsync(request); await Task.WhenAll(tasks);")]
    [InlineData("await client.PutCardAsync(request); foreach (string id in lazy) Console.WriteLine(id);")]
    [InlineData("await client.PutCardAsync(request); Console.WriteLine(lazy.Count());")]
    [InlineData("await client.PutCardAsync(new() { Id = text, Tags = [.. lazy] });")]
    [InlineData("await client.PutCardAsync(request); Console.WriteLine(string.Join(',', lazy));")]
    [InlineData("await client.PutCardAsync(request); action();")]
    [InlineData("await client.PutCardAsync(request); Console.WriteLine($\"{this}\");")]
    [InlineData("await client.PutCardAsync(request); Console.WriteLine(factory.Value);")]
    [InlineData("await client.PutCardAsync(request); throw new NotFoundException(null!);")]
    [InlineData("await Task.Run(() => client.PutCardAsync(request));")]
    [InlineData("await client.PutCardAsync(request); using var own = this;")]
    [InlineData("await client.PutCardAsync(request); var other = !this;")]
    [InlineData("await client.PutCardAsync(request); Card[] cards = [.. lazy.Select(id => new Card { Owner = id, Codes = [] })];")]
    [InlineData("await client.PutCardAsync(request); object made = () => Id;")]
    [InlineData("Console.WriteLine(text);")]
    public Task A_try_that_may_throw_it_is_legal(string statements) => VerifyAsync(statements, "NotFoundException");

    [Theory]
    [InlineData("InvalidException")]
    [InlineData("ShopException")]
    [InlineData("ServiceException")]
    [InlineData("HttpRequestException")]
    [InlineData("Exception")]
    public Task Errors_that_may_come_are_legal(string caught) => VerifyAsync("await client.PutCardAsync(request);", caught);

    private static Task<IReadOnlyList<string>> VerifyAsync(string statements, string caught) => AnalyzerVerifier.VerifyAsync(
        new UndeclaredCatchAnalyzer(),
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Shop;
        using Smithwright;

        class Program : IDisposable
        {
            string Id => throw new NotFoundException(null!);
            public void Dispose() { }
            public static Program operator !(Program program) => throw new NotFoundException(null!);
            CardRequest Create() => throw new NotFoundException(null!);
            Task OtherAsync() => Task.CompletedTask;
            async Task<Card?> Run(ShopClient client, IShopClient api, CardRequest request, string text, IReadOnlyList<string> ids, IEnumerable<string> lazy,
                Task task, Task[] tasks, Action action, Lazy<string> factory, CancellationToken token)
            {
                await Task.Yield();
                try
                {
                    {{statements}}
                }
                catch ({{caught}})
                {
                }

                return null;
            }
        }
        """,
        [("Client.cs", ShopClient.Source)]);
}

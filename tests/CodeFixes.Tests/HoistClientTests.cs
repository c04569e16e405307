using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes.Tests;

public sealed class HoistClientTests
{
    private static readonly Fixed Hoisted = new(new HoistClientFix(), new ClientInLoopAnalyzer());

    [Fact]
    public Task A_client_moves_in_front_of_its_loop() => Hoisted.VerifyAllAsync(
        """
        // All of them.
        foreach (RankRequest request in requests)
        {
            using var client = new ShopClient(options); // makes calls

            await client.RankAsync(request);
        }
        """,
        """
        using var client = new ShopClient(options); // makes calls
        // All of them.
        foreach (RankRequest request in requests)
        {
            await client.RankAsync(request);
        }
        """);

    [Fact]
    public Task A_client_moves_out_of_all_loops_that_do_not_concern_it() => Hoisted.VerifyAllAsync(
        """
        foreach (RankRequest request in requests)
        {
            for (int i = 0; i < 3; i++)
            {
                Use(request);
                ShopClient client = new(new() { Region = text });
                await client.RankAsync(request);
            }
        }
        """,
        """
        ShopClient client = new(new() { Region = text });
        foreach (RankRequest request in requests)
        {
            for (int i = 0; i < 3; i++)
            {
                Use(request);
                await client.RankAsync(request);
            }
        }
        """);

    [Fact]
    public Task Two_clients_move_at_once() => Hoisted.VerifyAllAsync(
        """
        while (flag)
        {
            using var first = new ShopClient(options);
            using var second = new ShopClient(options);
            await first.RankAsync(requests[0]);
            await second.RankAsync(requests[0]);
        }
        """,
        """
        using var first = new ShopClient(options);
        using var second = new ShopClient(options);
        while (flag)
        {
            await first.RankAsync(requests[0]);
            await second.RankAsync(requests[0]);
        }
        """);

    [Theory]
    [InlineData("foreach (var request in requests) await new ShopClient(options).RankAsync(request);")]
    [InlineData("foreach (var request in requests) { if (flag) { using var client = new ShopClient(options); } }")]
    [InlineData("foreach (var request in requests) { using var client = new ShopClient(options); } foreach (var request in requests) { string client = text; }")]
    [InlineData("requests.ToList().ForEach(request => { using var client = new ShopClient(options); });")]
    [InlineData("if (flag) foreach (var request in requests) { using var client = new ShopClient(options); }")]
    public Task What_cannot_be_moved_as_it_is_is_left(string statement) => Hoisted.VerifyNothingAsync(statement);
}

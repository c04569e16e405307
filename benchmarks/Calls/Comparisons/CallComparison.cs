using Shop.Ranking;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;

namespace Smithwright.Benchmarks.Calls.Comparisons;

/// <summary>Whole calls: over a stub in place of the network, over loopback one after the other, and by many callers at once.</summary>
internal static class CallComparison
{
    private const int Callers = 32;
    private const int CallsEach = 8;

    private static readonly Uri Stubbed = new("https://personalize-runtime.eu-west-1.amazonaws.com");

    public static Comparison OverStub(int items)
    {
        byte[] response = RankingData.Response(items);
        return new Comparison($"stub-{items}", $"Whole call over a stub, {items} items", Contenders(new HttpClient(new StubHandler(response, "application/json")), Stubbed, items));
    }

    public static Comparison OverLoopback(Uri server, int items) =>
        new($"loopback-{items}", $"Whole call over loopback, {items} items (allocations with the server's)",
            [.. Contenders(new HttpClient(), server, items).Select(contender => contender with { UsesOtherThreads = true })]);

    public static Comparison WithManyCallers(Uri server, int items) =>
        new($"callers-{items}", $"Whole call over loopback, {items} items, {Callers} callers at once (time of a call, allocations with the server's)",
            [.. Callings(new HttpClient(), server, items).Select(calling => Contender.Of(calling.Name, () => AllAsync(calling.Call)) with
            {
                UsesOtherThreads = true,
                Operations = Callers * CallsEach,
            })]);

    private static Contender[] Contenders(HttpClient http, Uri endpoint, int items) =>
        [.. Callings(http, endpoint, items).Select(calling => Contender.Of(calling.Name, calling.Call))];

    private static (string Name, Func<Task<object>> Call)[] Callings(HttpClient http, Uri endpoint, int items)
    {
        GetPersonalizedRankingRequest request = RankingData.Request(items);
        RankingRequest requestByHand = WriteComparison.ByHand(request);
        RankingCaller byHand = new(http, endpoint);
        PersonalizeRuntimeClient client = new(
            new()
            {
                Region = "eu-west-1",
                Endpoint = endpoint,
                Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            },
            http);
        byte[] body = new byte[items * 27];
        return
        [
            ("hand-written, signed", async () => await byHand.CallAsync(requestByHand).ConfigureAwait(false)),
            ("Smithwright", async () => await client.GetPersonalizedRankingAsync(request).ConfigureAwait(false)),
            ("raw `HttpClient`, unsigned, body not read into objects", async () => await byHand.SendRawAsync(body).ConfigureAwait(false)),
        ];
    }

    private static async Task<object?> AllAsync(Func<Task<object>> call)
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < CallsEach; i++)
            {
                await call().ConfigureAwait(false);
            }
        }))).ConfigureAwait(false);
        return null;
    }
}

using CsCheck;
using Example.Buoy;
using Smithwright.EndToEnd.Tests.Cbor;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Whatever bytes a service of rpcv2Cbor answers with, a call ends in its result or in a <see cref="ServiceException"/>.</summary>
public sealed class CborFuzzTests
{
    [Fact]
    public Task A_call_ends_in_its_result_or_its_exception() => Answers(RandomAnswers.Cbor).SampleAsync(
        static answer => EndsWellAsync(answer, static async client =>
        {
            Reading output = await client.ReportAsync(new() { Station = "north" });
            // What was read can be used.
            Assert.Equal(output, output with { });
            Assert.NotNull(output.ToString());
        }),
        iter: FuzzTests.Iterations);

    [Fact]
    public Task A_stream_of_events_ends_or_breaks_off_with_an_exception() => Answers(RandomAnswers.CborEvents).SampleAsync(
        static answer => EndsWellAsync(answer, static async client =>
        {
            using ListenOutput output = await client.ListenAsync(new());
            Assert.NotNull(output.Name);
            await foreach (Signals signal in output.Signals)
            {
                Assert.NotNull(signal.ToString());
            }
        }),
        iter: FuzzTests.Iterations);

    /// <summary>Most have the header without which nothing of them would be read.</summary>
    private static Gen<RandomAnswer> Answers(Gen<byte[]> body) => Gen.Select(RandomAnswers.Responses(body), Gen.Int[0, 9], static (answer, chance) =>
        chance == 0 ? answer : answer with { Headers = [.. answer.Headers, Buoys.Protocol] });

    private static async Task EndsWellAsync(RandomAnswer answer, Func<BuoyClient, Task> call)
    {
        using BuoyClient client = Buoys.Client(new FuzzHandler(answer), maxAttempts: 1);
        Exception? exception = await Record.ExceptionAsync(() => call(client));
        if (exception is not (null or ServiceException))
        {
            Assert.Fail($"A call ended in {exception}");
        }
    }
}

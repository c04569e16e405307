using System.Globalization;
using CsCheck;
using Example.Chat;
using Shop.Ranking;
using Smithwright.EndToEnd.Tests.Oddities;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>
/// Whatever bytes a service answers with, a call ends in its result or in a <see cref="ServiceException"/>. A run tries a few thousand answers;
/// <c>SMITHWRIGHT_FUZZ</c> says how many more often.
/// </summary>
public sealed class FuzzTests
{
    internal static readonly long Iterations =
        2_000 * (long.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_FUZZ"), CultureInfo.InvariantCulture, out long times) ? times : 1);

    [Fact]
    public Task A_call_ends_in_its_result_or_its_exception() => RandomAnswers.Responses(RandomAnswers.Json).SampleAsync(
        static answer => EndsWellAsync(async () =>
        {
            using HttpClient http = new(new FuzzHandler(answer));
            using PersonalizeRuntimeClient client = new(Options(), http);
            GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(RankingProbe.Request);
            // What was read can be used.
            Assert.Equal(response, response with { });
            Assert.NotNull(response.ToString());
        }),
        iter: Iterations);

    [Fact]
    public Task A_stream_of_events_ends_or_breaks_off_with_an_exception() => RandomAnswers.Responses(RandomAnswers.Events).SampleAsync(
        static answer => EndsWellAsync(async () =>
        {
            using HttpClient http = new(new FuzzHandler(answer));
            using ChatClient client = new(Options(), http);
            using ListenOutput output = await client.ListenAsync();
            await foreach (Broadcast broadcast in output.Broadcast)
            {
                Assert.NotNull(broadcast.ToString());
            }
        }),
        iter: Iterations);

    private static async Task EndsWellAsync(Func<Task> call)
    {
        Exception? exception = await Record.ExceptionAsync(call);
        if (exception is null or ServiceException)
        {
            return;
        }
        Assert.Fail($"A call ended in {exception}");
    }

    private static ClientOptions Options() => new()
    {
        Region = "eu-west-1",
        Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
        MaxAttempts = 2,
        MaxResponseBytes = 4096,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = new ImmediateTimeProvider(TimeSpan.FromMinutes(1)),
    };
}

using Shop.Ranking;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Oddities;

/// <summary>One call of the generated client, against a server that answers in an odd way.</summary>
internal static class RankingProbe
{
    public const string Secret = "hidden-secret";

    public static GetPersonalizedRankingRequest Request { get; } =
        new() { CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/films", UserId = "hidden-user", InputList = ["hidden-item"] };

    /// <summary>The answer of a server to each request, as it goes over the wire.</summary>
    public static string Answer(int status, string body, params string[] headers) =>
        $"HTTP/1.1 {status:D} Odd\r\n{string.Concat(headers.Select(static header => $"{header}\r\n"))}Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body):D}\r\n\r\n{body}";

    public static async Task<(GetPersonalizedRankingResponse? Response, Exception? Exception, int Requests)> CallAsync(string answer)
    {
        await using LoopbackServer server = new(_ => answer);
        using PersonalizeRuntimeClient client = new(new()
        {
            Region = "eu-west-1",
            Endpoint = server.Address,
            Credentials = new AwsCredentials("AKIDEXAMPLE", Secret, "hidden-token"),
            MaxResponseBytes = 100_000,
            TimeProvider = new ImmediateTimeProvider(TimeSpan.FromSeconds(30)),
        });
        GetPersonalizedRankingResponse? response = null;
        Exception? exception = await Record.ExceptionAsync(async () => response = await client.GetPersonalizedRankingAsync(Request));
        return (response, exception, server.Requests.Count);
    }
}

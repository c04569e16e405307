using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Shop.Ranking;

namespace Smithwright.EndToEnd.Tests;

/// <summary>A request as it arrives, byte by byte.</summary>
public sealed partial class WireTests
{
    [Fact]
    public async Task A_request_is_these_bytes_and_no_others()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Task<string> received = AnswerOnceAsync(listener);

        using PersonalizeRuntimeClient client = new(new()
        {
            Region = "eu-west-1",
            Endpoint = new Uri($"http://127.0.0.1:{port}"),
            Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "token/with+signs="),
            TimeProvider = new StoppedClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)),
        });
        GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
        {
            CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/films",
            UserId = "日本 \"u\" <&>",
            InputList = ["i-1", "i-2"],
            Context = new Dictionary<string, string> { ["DEVICE"] = "phone" },
            FilterValues = new Dictionary<string, string>(),
            MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [] },
        });

        Assert.Equal("r-1", response.RecommendationId);
        string text = await received;
        string body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        Assert.Equal(
            "{\"campaignArn\":\"arn:aws:personalize:eu-west-1:123456789012:campaign/films\",\"inputList\":[\"i-1\",\"i-2\"],"
            + "\"userId\":\"日本 \\\"u\\\" <&>\",\"context\":{\"DEVICE\":\"phone\"},\"filterValues\":{},\"metadataColumns\":{\"ITEMS\":[]}}",
            body);

        string head = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        string[] lines = head.Split("\r\n");
        Assert.Equal("POST /personalize-ranking HTTP/1.1", lines[0]);
        Dictionary<string, string> headers = lines[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]);
        Assert.Equal($"127.0.0.1:{port}", headers["host"]);
        Assert.Equal("application/json", headers["content-type"]);
        Assert.Equal(Encoding.UTF8.GetByteCount(body).ToString(), headers["content-length"]);
        Assert.Equal("20260102T030405Z", headers["x-amz-date"]);
        Assert.Equal("token/with+signs=", headers["x-amz-security-token"]);
        Assert.Equal("attempt=1; max=3", headers["amz-sdk-request"]);
        Assert.True(Guid.TryParse(headers["amz-sdk-invocation-id"], out _));
        Assert.Matches(Authorization(), headers["authorization"]);
        Assert.Equal(
            ["amz-sdk-invocation-id", "amz-sdk-request", "authorization", "content-length", "content-type", "host", "user-agent", "x-amz-date", "x-amz-security-token"],
            headers.Keys.Where(name => name != "x-amz-content-sha256").Order(StringComparer.Ordinal));
    }

    private static async Task<string> AnswerOnceAsync(TcpListener listener)
    {
        using TcpClient connection = await listener.AcceptTcpClientAsync();
        NetworkStream stream = connection.GetStream();
        MemoryStream bytes = new();
        byte[] buffer = new byte[4096];
        while (!IsComplete(bytes.ToArray()))
        {
            int count = await stream.ReadAsync(buffer);
            Assert.NotEqual(0, count);
            bytes.Write(buffer, 0, count);
        }

        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{\"recommendationId\":\"r-1\"}"u8.ToArray());
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static bool IsComplete(byte[] bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Match length = ContentLength().Match(text);
        return end >= 0 && length.Success && bytes.Length - end - 4 >= int.Parse(length.Groups[1].Value);
    }

    [GeneratedRegex(@"\r\nContent-Length: (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex ContentLength();

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-west-1/personalize/aws4_request, "
        + "SignedHeaders=content-type;host;(x-amz-content-sha256;)?x-amz-date;x-amz-security-token, Signature=[0-9a-f]{64}$")]
    private static partial Regex Authorization();
}

using System.Globalization;
using System.Text;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>What goes over a real socket, byte for byte.</summary>
public sealed class WireTests
{
    private static readonly string[] SignedHeaders = ["Host", "X-Amz-Content-Sha256", "X-Amz-Date", "X-Amz-Security-Token"];

    [Fact]
    public async Task A_request_is_written_as_it_was_signed()
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{\"text\":\"ok\"}"));
        using EchoClient client = Client(server);
        Assert.Equal("ok", await client.EchoAsync("ü"));

        string[] lines = Assert.Single(server.Requests).Split("\r\n");
        Assert.Equal("POST /echo/%C3%BC?q=%C3%BC HTTP/1.1", lines[0]);
        Assert.Contains($"Host: {server.Address.Authority}", lines);
        Assert.Contains("Content-Type: application/json", lines);
        Assert.Contains("Content-Length: 13", lines);
        Assert.Contains("amz-sdk-request: attempt=1; max=3", lines);
        Assert.Equal("{\"text\":\"ü\"}", lines[^1]);
        Assert.Equal(
            ["Authorization", "Content-Length", "Content-Type", "Host", "User-Agent", "X-Amz-Date", "X-Amz-Security-Token", "amz-sdk-invocation-id", "amz-sdk-request"],
            lines[1..^2].Select(static line => line[..line.IndexOf(':')]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("...", "...")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%2F", "%252F")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("日本 😀", "%E6%97%A5%E6%9C%AC%20%F0%9F%98%80")]
    [InlineData("(a+)+'*!", "%28a%2B%29%2B%27%2A%21")]
    public async Task Labels_and_parameters_arrive_as_they_were_encoded(string text, string encoded)
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        await client.EchoAsync(text);
        Assert.StartsWith($"POST /echo/{encoded}?q={Uri.EscapeDataString(text)} HTTP/1.1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..", "/keys/..")]
    [InlineData("../a b/./%2e/", "/keys/../a%20b/./%252e/")]
    public async Task Dot_segments_arrive_as_written_and_are_signed_as_written_where_keys_may_have_them(string key, string path)
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        await client.EchoAsync("a", new EchoOperation("GET")
        {
            Writes = (_, request) =>
            {
                request.AppendPath("/keys/");
                request.AppendGreedyLabel("key", key, keepsDots: true);
            },
        });
        string[] lines = Assert.Single(server.Requests).Split("\r\n");
        Assert.Equal($"GET {path} HTTP/1.1", lines[0]);
        Dictionary<string, string> headers = lines[1..^2].Select(static line => line.Split(": ", 2)).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.OrdinalIgnoreCase);
        SigningRequest signed = new()
        {
            Method = "GET",
            Path = path,
            NormalizesPath = false,
            Headers = [.. SignedHeaders.Select(name => KeyValuePair.Create(name, headers[name]))],
        };
        DateTimeOffset time = DateTimeOffset.ParseExact(headers["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        string signature = new SigV4Signer().Sign(signed, EchoClient.Credentials, new(time, "eu-west-1", "echo"));
        Assert.EndsWith($"Signature={signature}", headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Literal_paths_and_the_base_path_arrive_as_they_are()
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = new(Options(new Uri(server.Address, "/base/path/")));
        EchoOperation operation = new("GET") { Writes = static (_, request) => request.AppendPath("/ReDos/(a+)+/;x=1") };
        await client.EchoAsync("a", operation);
        Assert.StartsWith("GET /base/path/ReDos/(a+)+/;x=1 HTTP/1.1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_arrive_unchanged_even_empty_or_not_ASCII()
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        EchoOperation operation = new("GET")
        {
            Writes = static (_, request) =>
            {
                request.AppendPath("/");
                request.AddHeader("X-Empty", "");
                request.AddHeader("X-Text", "żółw, \"q\"");
                request.AddHeader("Date", "no date");
                request.AddHeader("If-None-Match", "bare");
                request.AddHeader("Accept", "not/valid; =");
            },
        };
        await client.EchoAsync("a", operation);
        string[] lines = Assert.Single(server.Requests).Split("\r\n");
        Assert.Contains("X-Empty: ", lines);
        Assert.Contains("X-Text: żółw, \"q\"", lines);
        Assert.Contains("Date: no date", lines);
        Assert.Contains("If-None-Match: bare", lines);
        Assert.Contains("Accept: not/valid; =", lines);
        Assert.Contains("SignedHeaders=accept;date;host;if-none-match;x-amz-date;x-amz-security-token;x-empty;x-text,", Line(lines, "Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("DELETE", false)]
    [InlineData("POST", true)]
    [InlineData("PUT", true)]
    public async Task Without_a_body_there_is_no_type_and_a_length_only_where_HTTP_wants_it(string method, bool hasLength)
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        await client.EchoAsync("a", new(method) { Writes = static (_, request) => request.AppendPath("/") });
        string request = Assert.Single(server.Requests);
        Assert.DoesNotContain("Content-Type", request, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(hasLength, request.Contains("Content-Length: 0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_connection_closed_without_an_answer_costs_one_request_an_attempt(string method)
    {
        await using LoopbackServer server = new(static _ => "");
        using EchoClient client = Client(server);
        ServiceConnectionException exception = await Assert.ThrowsAsync<ServiceConnectionException>(() => client.EchoAsync("a", Operation(method)));
        Assert.True(exception.IsRetryable);
        Assert.Equal(["attempt=1", "attempt=2", "attempt=3"], server.Requests.Select(Attempt));
    }

    [Fact]
    public async Task A_connection_that_went_stale_costs_one_attempt()
    {
        // The first answer keeps the connection, the second request finds it closed.
        await using LoopbackServer server = new(static number => number == 2 ? "" : LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        await client.EchoAsync("a", Operation("GET"));
        await client.EchoAsync("a", Operation("GET"));
        Assert.Equal(["attempt=1", "attempt=1", "attempt=2"], server.Requests.Select(Attempt));
    }

    [Fact]
    public async Task A_body_cut_off_is_tried_again_and_then_reported()
    {
        await using LoopbackServer server = new(static _ => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"text\":\"cut off");
        using EchoClient client = Client(server);
        await Assert.ThrowsAsync<ServiceConnectionException>(() => client.EchoAsync("a"));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task An_error_cut_off_is_still_that_error()
    {
        await using LoopbackServer server = new(
            static _ => "HTTP/1.1 400 Bad Request\r\nContent-Length: 100\r\n\r\n{\"__type\":\"InvalidInputException\",\"text\":\"cut off");
        using EchoClient client = Client(server);
        Assert.Equal("InvalidInputException", (await Assert.ThrowsAsync<InvalidInputException>(() => client.EchoAsync("a"))).ErrorCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using LoopbackServer server = new(static _ => "HTTP/1.1 301 Moved\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n");
        using EchoClient client = Client(server);
        await Assert.ThrowsAsync<UnexpectedRedirectException>(() => client.EchoAsync("a"));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Chunks_are_put_together()
    {
        await using LoopbackServer server = new(static _ => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"text\":\r\n4\r\n\"o\"}\r\n0\r\n\r\n");
        using EchoClient client = Client(server);
        Assert.Equal("o", await client.EchoAsync("a"));
    }

    [Fact]
    public async Task A_host_that_refuses_is_a_connection_failure()
    {
        Uri address;
        await using (LoopbackServer gone = new(static _ => ""))
        {
            address = gone.Address;
        }
        using EchoClient client = new(Options(address));
        Assert.Contains("127.0.0.1", (await Assert.ThrowsAsync<ServiceConnectionException>(() => client.EchoAsync("a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_at_once_do_not_mix_their_buffers()
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using EchoClient client = Client(server);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => client.EchoAsync(new string((char)('a' + number % 26), 200 + number))));
        foreach (string request in server.Requests)
        {
            string text = request[(request.IndexOf("/echo/", StringComparison.Ordinal) + 6)..request.IndexOf('?', StringComparison.Ordinal)];
            Assert.EndsWith($"\r\n\r\n{{\"text\":\"{text}\"}}", request, StringComparison.Ordinal);
        }
    }

    private static EchoClient Client(LoopbackServer server) => new(Options(server.Address));

    private static ClientOptions Options(Uri address) => new()
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        Endpoint = address,
        TimeProvider = new ImmediateTimeProvider(TimeSpan.FromSeconds(30)),
    };

    private static EchoOperation Operation(string method) =>
        method == "GET" ? new("GET") { Writes = static (_, request) => request.AppendPath("/") } : new(method);

    private static string Attempt(string request) => Line(request.Split("\r\n"), "amz-sdk-request")["amz-sdk-request: ".Length..].Split(';')[0];

    private static string Line(string[] lines, string name) => lines.Single(line => line.StartsWith(name + ":", StringComparison.Ordinal));
}

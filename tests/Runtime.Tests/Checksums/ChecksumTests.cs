using System.Text;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Checksums;

/// <summary>Checksums of requests and responses (<c>aws.protocols#httpChecksum</c>).</summary>
public sealed class ChecksumTests
{
    private const string Crc32OfHello = "NhCmhg==";
    private const string AlgorithmHeader = "x-amz-sdk-checksum-algorithm";

    [Theory]
    [InlineData(null, false, null, "CRC32", "CRC32")]
    [InlineData(null, true, null, "CRC32", "CRC32")]
    [InlineData("SHA256", false, null, "SHA256", null)]
    [InlineData("SHA256", false, "when_required", "SHA256", null)]
    [InlineData(null, false, "when_required", null, null)]
    [InlineData(null, false, "WHEN_SUPPORTED", "CRC32", "CRC32")]
    [InlineData(null, true, "when_required", "CRC32", "CRC32")]
    public async Task A_body_in_memory_has_its_checksum_in_a_header(string? algorithm, bool isRequired, string? mode, string? expected, string? named)
    {
        EchoOperation operation = new()
        {
            Writes = (input, request) =>
            {
                request.SetBody(Encoding.UTF8.GetBytes(input), "text/plain");
                request.AddChecksum(algorithm, AlgorithmHeader, isRequired);
            },
        };
        SentRequest request = await SendAsync(operation, name => name == "AWS_REQUEST_CHECKSUM_CALCULATION" ? mode : null);
        Assert.Equal(expected is null ? [] : [$"x-amz-checksum-{expected.ToLowerInvariant()}"], Checksums(request));
        Assert.Equal(named, request.Headers.GetValueOrDefault(AlgorithmHeader));
        Assert.Equal("hello", request.Body);
        if (expected == "CRC32")
        {
            Assert.Equal(Crc32OfHello, request.Headers["x-amz-checksum-crc32"]);
            Assert.Contains("x-amz-checksum-crc32", request.Headers["Authorization"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_checksum_of_the_caller_is_left_alone()
    {
        EchoOperation operation = new()
        {
            Writes = static (input, request) =>
            {
                request.SetBody(Encoding.UTF8.GetBytes(input), "text/plain");
                request.AddHeader("x-amz-checksum-sha1", "given");
                request.AddChecksum(null, AlgorithmHeader, isRequired: true);
            },
        };
        SentRequest request = await SendAsync(operation);
        Assert.Equal(["x-amz-checksum-sha1"], Checksums(request));
        Assert.Equal("given", request.Headers["x-amz-checksum-sha1"]);
    }

    [Fact]
    public async Task A_stream_is_read_once_and_has_its_checksum_behind_it()
    {
        using MemoryStream body = new("..hello"u8.ToArray()) { Position = 2 };
        SentRequest request = await SendAsync(Streams(body));
        Assert.Equal($"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:{Crc32OfHello}\r\n\r\n", request.Body);
        Assert.Equal("aws-chunked", request.Headers["Content-Encoding"]);
        Assert.Equal("x-amz-checksum-crc32", request.Headers["X-Amz-Trailer"]);
        Assert.Equal("5", request.Headers["X-Amz-Decoded-Content-Length"]);
        Assert.Equal("STREAMING-UNSIGNED-PAYLOAD-TRAILER", request.Headers["X-Amz-Content-Sha256"]);
        Assert.Contains("content-encoding;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-sdk-checksum-algorithm;x-amz-security-token;x-amz-trailer", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Empty(Checksums(request));
    }

    [Fact]
    public async Task Each_attempt_takes_the_checksum_of_what_it_sends()
    {
        using MemoryStream body = new("hello"u8.ToArray());
        ScriptedHandler handler = new(Answer(500), Answer(200, "{}"));
        using EchoClient client = new(handler, environment: static _ => null);
        await client.EchoAsync("a", Streams(body, "gzip"));
        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(handler.Requests[0].Body, handler.Requests[1].Body);
        Assert.All(handler.Requests, static request => Assert.Equal("gzip,aws-chunked", request.Headers["Content-Encoding"]));
    }

    [Fact]
    public async Task Without_tls_a_stream_is_signed_and_has_its_checksum_in_a_header()
    {
        using MemoryStream body = new("hello"u8.ToArray());
        ScriptedHandler handler = new(Answer(500), Answer(200, "{}"));
        using EchoClient client = new(
            handler, new ClientOptions { Region = "eu-west-1", Credentials = EchoClient.Credentials, Endpoint = new("http://localhost:1"), TimeProvider = new ImmediateTimeProvider(TimeSpan.FromMinutes(1)) });
        await client.EchoAsync("a", Streams(body));
        Assert.All(handler.Requests, static request =>
        {
            Assert.Equal(Crc32OfHello, request.Headers["x-amz-checksum-crc32"]);
            Assert.Equal("hello", request.Body);
            Assert.DoesNotContain("X-Amz-Trailer", request.Headers.Keys);
        });
    }

    [Fact]
    public async Task A_request_that_is_not_signed_says_how_its_body_is_encoded()
    {
        using MemoryStream body = new("hello"u8.ToArray());
        EchoOperation operation = Streams(body, authentication: OperationAuth.Anonymous);
        SentRequest request = await SendAsync(operation);
        Assert.Equal("STREAMING-UNSIGNED-PAYLOAD-TRAILER", request.Headers["X-Amz-Content-Sha256"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task An_algorithm_that_is_not_known_is_refused()
    {
        using MemoryStream body = new("hello"u8.ToArray());
        EchoOperation operation = new() { Writes = (_, request) => { request.SetBody(body, "text/plain"); request.AddChecksum("CRC16", null, false); } };
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(operation));
        Assert.Contains("'CRC16'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CRC64NVME", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when_sometimes")]
    [InlineData("true")]
    public void A_mode_that_is_not_known_is_refused(string mode)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() =>
            new EchoClient(new ScriptedHandler(Answer(200)), environment: name => name == "AWS_RESPONSE_CHECKSUM_VALIDATION" ? mode : null));
        Assert.Contains("when_supported or when_required", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-amz-checksum-crc32", Crc32OfHello, true)]
    [InlineData("x-amz-checksum-crc32", "AAAAAA==", false)]
    [InlineData("x-amz-checksum-crc32", "not base64", false)]
    [InlineData("x-amz-checksum-crc32", "AAAAAA==-3", true)]
    [InlineData("x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00=", true)]
    [InlineData("x-amz-checksum-sha1", "AAAA", false)]
    [InlineData("x-amz-checksum-md5", "AAAA", true)]
    [InlineData("x-other", "AAAA", true)]
    public async Task A_response_is_verified_while_it_is_read(string header, string value, bool isRight)
    {
        foreach (bool streams in new[] { true, false })
        {
            ScriptedHandler handler = new(Answer(200, "hello", (header, value)));
            using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), environment: static _ => null);
            VerifyingOperation operation = new(streams);
            Exception? failure = await Record.ExceptionAsync(async () =>
            {
                await client.CallAsync(operation);
                using StreamReader reader = new(operation.Body ?? new MemoryStream("hello"u8.ToArray()));
                Assert.Equal("hello", await reader.ReadToEndAsync());
            });
            Assert.Equal(isRight, failure is null);
            Assert.True(isRight || failure is ResponseChecksumException exception && exception.Message.Contains(header, StringComparison.Ordinal), failure?.ToString());
            Assert.Equal("ENABLED", handler.Requests[0].Headers["x-amz-checksum-mode"]);
        }
    }

    [Fact]
    public async Task A_damaged_stream_fails_at_its_end_however_it_is_read()
    {
        foreach (Func<Stream, Task> read in new Func<Stream, Task>[]
        {
            static stream => stream.CopyToAsync(Stream.Null),
            static stream => { stream.CopyTo(Stream.Null); return Task.CompletedTask; },
            static async stream => { byte[] one = new byte[1]; while (await stream.ReadAsync(one) > 0) { } },
            static stream => { while (stream.ReadByte() >= 0) { } return Task.CompletedTask; },
        })
        {
            using EchoClient client = new(new ScriptedHandler(Answer(200, "hello", ("x-amz-checksum-crc32", "AAAAAA=="))), environment: static _ => null);
            VerifyingOperation operation = new(streams: true);
            await client.CallAsync(operation);
            await using Stream body = operation.Body!;
            await Assert.ThrowsAsync<ResponseChecksumException>(() => read(body));
        }
    }

    [Fact]
    public async Task Whoever_does_without_is_not_troubled()
    {
        foreach (ClientOptions options in new[]
        {
            new ClientOptions { Region = "eu-west-1", Credentials = EchoClient.Credentials, DisableResponseChecksums = true },
            new ClientOptions { Region = "eu-west-1", Credentials = EchoClient.Credentials, ResponseChecksums = ChecksumMode.WhenRequired },
        })
        {
            ScriptedHandler handler = new(Answer(200, "hello", ("x-amz-checksum-crc32", "AAAAAA==")));
            using EchoClient client = new(handler, options, environment: static _ => null);
            await client.CallAsync(new VerifyingOperation(streams: false));
            Assert.DoesNotContain("x-amz-checksum-mode", handler.Requests[0].Headers.Keys);
        }
    }

    [Fact]
    public async Task A_checksum_that_the_caller_asks_for_is_verified_in_any_case()
    {
        ScriptedHandler handler = new(Answer(200, "hello", ("x-amz-checksum-crc32", "AAAAAA==")));
        using EchoClient client = new(
            handler,
            new ClientOptions { Region = "eu-west-1", Credentials = EchoClient.Credentials, ResponseChecksums = ChecksumMode.WhenRequired, MaxAttempts = 1 },
            environment: static _ => null);
        await Assert.ThrowsAsync<ResponseChecksumException>(() => client.CallAsync(new VerifyingOperation(streams: false) { Mode = "ENABLED" }));
    }

    private static EchoOperation Streams(Stream body, string? encoding = null, OperationAuth authentication = OperationAuth.Signed) => new()
    {
        Authentication = authentication,
        Writes = (_, request) =>
        {
            request.AddHeader("Content-Encoding", encoding);
            request.SetBody(body, "text/plain");
            request.AddChecksum(null, AlgorithmHeader, isRequired: false);
        },
    };

    private static async Task<SentRequest> SendAsync(EchoOperation operation, Func<string, string?>? environment = null)
    {
        ScriptedHandler handler = new(Answer(200, "{}"));
        using EchoClient client = new(handler, environment: environment ?? (static _ => null));
        await client.EchoAsync("hello", operation);
        return Assert.Single(handler.Requests);
    }

    private static IEnumerable<string> Checksums(SentRequest request) =>
        request.Headers.Keys.Select(static name => name.ToLowerInvariant()).Where(static name => name.StartsWith("x-amz-checksum-", StringComparison.Ordinal));
}

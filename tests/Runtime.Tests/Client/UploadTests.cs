using Smithwright.Runtime.Messages.Requests;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Streams that wait until the service wants them, and keys by which it encrypts.</summary>
public sealed class UploadTests
{
    private const string KeyHeader = "x-key";
    private const string DigestHeader = "x-key-MD5";
    private const string RawKey = "0123456789abcdef0123456789abcdef";
    private const string EncodedKey = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private const string Digest = "hRasmdxgYDKV3nvbahU1MA==";

    [Theory]
    [InlineData(2 * 1024 * 1024, true, false, true)]
    [InlineData((2 * 1024 * 1024) - 1, true, false, false)]
    [InlineData(1, false, false, true)]
    [InlineData(2 * 1024 * 1024, true, true, false)]
    public async Task A_long_stream_waits_until_it_is_wanted(int length, bool seeks, bool isOff, bool waits)
    {
        using Stream body = seeks ? new MemoryStream(new byte[length]) : new OneWayStream(length);
        ScriptedHandler handler = new(Answer(200, "{}"));
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, DisableExpectContinue = isOff };
        using EchoClient client = new(handler, options, environment: static _ => null);
        await client.EchoAsync("a", Upload(request => { request.SetBody(body, "text/plain"); request.ExpectContinue(); }));
        Assert.Equal(waits ? "100-continue" : null, handler.Requests[0].Headers.GetValueOrDefault("Expect"));
        Assert.DoesNotContain("expect", handler.Requests[0].Headers["Authorization"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_no_stream_is_sent_at_once()
    {
        SentRequest request = await SendAsync(static request => { request.SetBody(new byte[3 * 1024 * 1024], "text/plain"); request.ExpectContinue(); });
        Assert.DoesNotContain("Expect", request.Headers.Keys);
    }

    [Theory]
    [InlineData(RawKey, null, EncodedKey, Digest)]
    [InlineData(EncodedKey, null, EncodedKey, Digest)]
    [InlineData("short", null, "c2hvcnQ=", "TwnaqdlbyxZqMCQHoOC6vg==")]
    [InlineData(EncodedKey, "given", EncodedKey, "given")]
    [InlineData(null, null, null, null)]
    public async Task A_key_is_encoded_and_has_its_digest(string? key, string? given, string? sent, string? digest)
    {
        SentRequest request = await SendAsync(Keyed(key, given));
        Assert.Equal((sent, digest), (request.Headers.GetValueOrDefault(KeyHeader), request.Headers.GetValueOrDefault(DigestHeader)));
    }

    [Theory]
    [InlineData("http://files.example", false, false)]
    [InlineData("http://files.example", true, true)]
    [InlineData("http://localhost:9000", false, true)]
    [InlineData("https://files.example", false, true)]
    public async Task A_key_is_not_sent_where_others_can_read_it(string endpoint, bool allows, bool goes)
    {
        foreach (string? digest in new[] { null, "given" })
        {
            ScriptedHandler handler = new(Answer(200, "{}"));
            ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, Endpoint = new Uri(endpoint), AllowSecretsOverHttp = allows };
            using EchoClient client = new(handler, options, environment: static _ => null);
            EchoOperation operation = Upload(Keyed(RawKey, digest));
            Exception? failure = await Record.ExceptionAsync(() => client.EchoAsync("a", operation));
            Exception? presigned = await Record.ExceptionAsync(() => client.PresignEchoAsync("a", operation));
            Assert.Equal(goes, failure is null);
            Assert.Equal(goes, presigned is null);
            Assert.True(goes || failure is ArgumentException, failure?.ToString());
            Assert.DoesNotContain(RawKey, failure?.ToString() ?? "", StringComparison.Ordinal);
            Assert.Equal(goes ? 1 : 0, handler.Requests.Count);
        }
    }

    [Fact]
    public async Task A_parameter_with_a_default_is_the_caller_s_to_set_and_in_no_presigned_URL()
    {
        static void Write(HttpRequestBuilder request, string? own)
        {
            request.AppendPath("/");
            request.AddQuery("encoding", own);
            request.AddDefaultQuery("encoding", "url");
        }

        Assert.Equal("?encoding=url", (await SendAsync(static request => Write(request, null))).Url.Query);
        Assert.Equal("?encoding=none", (await SendAsync(static request => Write(request, "none"))).Url.Query);
        using EchoClient client = new(new ScriptedHandler(Answer(200)), EchoClient.Options(), environment: static _ => null);
        PresignedRequest presigned = await client.PresignEchoAsync("a", Upload(static request => Write(request, null)));
        Assert.DoesNotContain("encoding", presigned.Url.Query, StringComparison.Ordinal);
    }

    private static Action<HttpRequestBuilder> Keyed(string? key, string? digest) => request =>
    {
        request.AppendPath("/");
        request.AddHeader(KeyHeader, key);
        request.AddHeader(DigestHeader, digest);
        request.EncodeCustomerKey(KeyHeader, DigestHeader);
    };

    private static EchoOperation Upload(Action<HttpRequestBuilder> write) => new("PUT") { Writes = (_, request) => write(request) };

    private static async Task<SentRequest> SendAsync(Action<HttpRequestBuilder> write)
    {
        ScriptedHandler handler = new(Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(maxAttempts: 1), environment: static _ => null);
        await client.EchoAsync("a", Upload(write));
        return Assert.Single(handler.Requests);
    }

    private sealed class OneWayStream(int length) : MemoryStream(new byte[length])
    {
        public override bool CanSeek => false;
    }
}

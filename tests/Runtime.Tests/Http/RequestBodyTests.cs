using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Http;

public sealed class RequestBodyTests
{
    private readonly HttpRequestBuilder _request = new(new());

    [Fact]
    public async Task JSON_is_what_was_written()
    {
        JsonShapeWriter writer = new(_request.BeginBody("application/json"));
        writer.BeginObject();
        writer.Member("name"u8, "ü");
        writer.EndObject();
        PreparedRequest request = await _request.BuildAsync(default);
        Assert.Equal("{\"name\":\"ü\"}", await Text(request));
        Assert.Equal([new("Content-Type", "application/json")], request.Headers);
    }

    [Fact]
    public async Task No_body_has_no_type()
    {
        _request.SetBody((ReadOnlyMemory<byte>?)null, "application/octet-stream");
        _request.SetBody((string?)null, "text/plain");
        _request.SetBody((Stream?)null, "application/octet-stream");
        _request.RequireContentMd5();
        PreparedRequest request = await _request.BuildAsync(default);
        Assert.Null(request.Body);
        Assert.Empty(request.Headers);
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", await request.PayloadHashAsync(default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_type_from_the_input_wins(bool before)
    {
        if (before)
        {
            _request.AddHeader("content-type", "image/png");
        }
        _request.SetBody("text", "text/plain");
        if (!before)
        {
            _request.AddHeader("content-type", "image/png");
        }
        Assert.Equal([new("content-type", "image/png")], (await _request.BuildAsync(default)).Headers);
    }

    [Fact]
    public async Task An_MD5_is_added_where_none_was_set()
    {
        _request.SetBody("{\"foo\":\"base64 encoded md5 checksum\"}", "application/json");
        _request.RequireContentMd5();
        Assert.Contains(new("Content-MD5", "iB0/3YSo7maijL0IGOgA9g=="), (await _request.BuildAsync(default)).Headers);
    }

    [Theory]
    [InlineData(9, null, "custom")]
    [InlineData(10, "gzip", "custom, gzip")]
    public async Task Long_bodies_are_compressed_after_what_the_caller_did(int length, string? alone, string appended)
    {
        foreach ((string? given, string? expected) in new[] { (null, alone), ("custom", appended) })
        {
            HttpRequestBuilder builder = new(new RequestSettings { MinCompressionBytes = 10 });
            builder.AddHeader("Content-Encoding", given);
            builder.SetBody(new string('a', length), "text/plain");
            builder.CompressBody("gzip");
            builder.RequireContentMd5();
            PreparedRequest request = await builder.BuildAsync(default);

            Assert.Equal(expected, request.Headers.FirstOrDefault(static header => header.Key == "Content-Encoding").Value);
            byte[] body = await request.Body!.CreateContent().ReadAsByteArrayAsync();
            Assert.Contains(new("Content-MD5", Convert.ToBase64String(MD5.HashData(body))), request.Headers);
            Stream content = alone is null ? new MemoryStream(body) : new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
            Assert.Equal(new string('a', length), await new StreamReader(content).ReadToEndAsync());
        }
    }

    [Fact]
    public async Task Compression_can_be_forbidden()
    {
        HttpRequestBuilder builder = new(new RequestSettings { Compresses = false, MinCompressionBytes = 0 });
        builder.SetBody("text", "text/plain");
        builder.CompressBody("gzip");
        Assert.Equal("text", await Text(await builder.BuildAsync(default)));
    }

    [Fact]
    public async Task A_stream_that_can_seek_starts_again_where_it_stood_and_stays_open()
    {
        MemoryStream stream = new("skipped,sent"u8.ToArray()) { Position = 8 };
        _request.SetBody(stream, "application/octet-stream");
        PreparedRequest request = await _request.BuildAsync(default);

        Assert.Equal(Convert.ToHexString(SHA256.HashData("sent"u8)), await request.PayloadHashAsync(default), ignoreCase: true);
        Assert.True(request.CanRepeat);
        for (int attempt = 0; attempt < 2; attempt++)
        {
            using HttpContent content = request.Body!.CreateContent();
            Assert.Equal(4, content.Headers.ContentLength);
            Assert.Equal("sent", await content.ReadAsStringAsync());
        }

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once_and_not_hashed()
    {
        _request.SetBody(new GZipStream(new MemoryStream(), CompressionMode.Decompress), "application/octet-stream");
        PreparedRequest request = await _request.BuildAsync(default);
        Assert.False(request.CanRepeat);
        Assert.Equal("UNSIGNED-PAYLOAD", await request.PayloadHashAsync(default));
        Assert.Null(request.Body!.CreateContent().Headers.ContentLength);
    }

    [Fact]
    public void The_token_of_a_call_stays_the_same()
    {
        int made = 0;
        HttpRequestBuilder builder = new(new RequestSettings { IdempotencyTokens = () => $"token-{++made}" });
        Assert.Equal("token-1", builder.IdempotencyToken);
        Assert.Equal("token-1", builder.IdempotencyToken);
    }

    private static async Task<string> Text(PreparedRequest request) =>
        Encoding.UTF8.GetString(await request.Body!.CreateContent().ReadAsByteArrayAsync());
}

using System.Buffers;
using System.Net;
using System.Text.Json;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>The whole call by hand: write, sign, send, read. No retries, no errors told apart, no limits.</summary>
internal sealed class RankingCaller(HttpClient http, Uri endpoint)
{
    private const string Path = "/personalize-ranking";

    private readonly RequestSigner _signer = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-west-1", "personalize");
    private readonly Uri _url = new(endpoint, Path);
    private readonly string _host = endpoint.Authority;

    public async Task<Ranking> CallAsync(RankingRequest request)
    {
        ArrayBufferWriter<byte> body = new(4096);
        using (Utf8JsonWriter writer = new(body, RankingWriter.Options))
        {
            RankingWriter.Write(writer, request);
        }
        using HttpRequestMessage message = Message(body.WrittenMemory);
        string timestamp = RequestSigner.Timestamp(DateTimeOffset.UtcNow);
        message.Headers.TryAddWithoutValidation("X-Amz-Date", timestamp);
        message.Headers.TryAddWithoutValidation("Authorization", _signer.Authorize(_host, Path, timestamp, body.WrittenSpan));
        return await SendAsync(message).ConfigureAwait(false);
    }

    /// <summary>Sends a body that is there already, unsigned, and drops what comes: what the framework alone costs.</summary>
    public async Task<int> SendRawAsync(ReadOnlyMemory<byte> body)
    {
        using HttpRequestMessage message = Message(body);
        using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        (byte[] bytes, int length) = await ReadBodyAsync(response).ConfigureAwait(false);
        ArrayPool<byte>.Shared.Return(bytes);
        return length;
    }

    private HttpRequestMessage Message(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemoryContent content = new(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpRequestMessage(HttpMethod.Post, _url) { Content = content };
    }

    private async Task<Ranking> SendAsync(HttpRequestMessage message)
    {
        using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"The service answered {(int)response.StatusCode}.");
        }
        (byte[] bytes, int length) = await ReadBodyAsync(response).ConfigureAwait(false);
        try
        {
            return RankingReader.Read(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static async Task<(byte[] Bytes, int Length)> ReadBodyAsync(HttpResponseMessage response)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? throw new HttpRequestException("The length is unknown.")));
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int length = await stream.ReadAtLeastAsync(bytes, (int)response.Content.Headers.ContentLength!).ConfigureAwait(false);
        return (bytes, length);
    }
}

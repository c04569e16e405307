using System.Net;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Answers every request with the same answer.</summary>
internal sealed class FuzzHandler(RandomAnswer answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new((HttpStatusCode)answer.Status) { Content = new StreamContent(new BreakingStream(answer.Body, answer.BreaksOff)) };
        foreach ((string name, string value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return Task.FromResult(response);
    }

    /// <summary>Hands out its bytes in pieces and may end like a connection that broke.</summary>
    private sealed class BreakingStream(byte[] bytes, bool breaksOff) : MemoryStream(bytes)
    {
        private const int Piece = 7;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = Read(buffer.Span[..Math.Min(buffer.Length, Piece)]);
            return read == 0 && breaksOff ? throw new HttpIOException(HttpRequestError.ResponseEnded) : new(read);
        }
    }
}

using System.Net;

namespace Smithwright.Conformance.Client;

/// <summary>Answers every request with one response.</summary>
internal sealed class CannedHandler(int status, IReadOnlyDictionary<string, string> headers, byte[] body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { RequestMessage = request, Content = new BodyContent(body) };
        foreach ((string name, string value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return Task.FromResult(response);
    }

    /// <summary>A body that brings no headers: those of the test are all there are.</summary>
    private sealed class BodyContent(byte[] body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}

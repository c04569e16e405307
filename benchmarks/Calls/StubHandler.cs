using System.Net;
using System.Net.Http.Headers;

namespace Smithwright.Benchmarks.Calls;

/// <summary>Answers every request at once with the same body, and reads the request's as a network would.</summary>
internal sealed class StubHandler(byte[] body, string contentType) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }
        ByteArrayContent content = new(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        HttpResponseMessage response = new(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        response.Headers.TryAddWithoutValidation("x-amzn-RequestId", "6f1c3b1e-0000-4c5d-9e2f-1a2b3c4d5e6f");
        return response;
    }
}

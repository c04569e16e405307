using System.Net;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>Takes in a whole request and answers it with a stream.</summary>
internal sealed class CannedHandler(Stream body, params (string Name, string Value)[] headers) : HttpMessageHandler
{
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    public HttpRequestMessage? Request { get; private set; }

    public byte[] Sent { get; private set; } = [];

    public int Calls { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls++;
        Request = request;
        if (request.Content is not null)
        {
            Sent = await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        HttpResponseMessage response = new(Status) { Content = new StreamContent(body) };
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}

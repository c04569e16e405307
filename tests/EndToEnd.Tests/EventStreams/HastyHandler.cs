using System.Net;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>Answers while the request is still being sent, and never ends the sending itself.</summary>
internal sealed class HastyHandler(HttpStatusCode status) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
        HttpResponseMessage response = new(status) { Content = new StreamContent(new MemoryStream()) };
        response.Headers.Add("x-session", "s");
        return Task.FromResult(response);
    }
}

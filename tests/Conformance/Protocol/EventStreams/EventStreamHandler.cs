using System.Net;
using Smithwright.Conformance.Client;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Keeps the request with all its events, then answers with those of the test.</summary>
/// <param name="least">The headers of an answer about which the test says nothing.</param>
internal sealed class EventStreamHandler(EventStreamCase given, IReadOnlyDictionary<string, string> least) : HttpMessageHandler
{
    public CapturedRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = await CapturedRequest.OfAsync(request, cancellationToken);
        byte[] body = given.Response is { Body: not null } response ? response.Bytes : [.. given.Received.SelectMany(item => item.Bytes)];
        IReadOnlyDictionary<string, string> headers = given.Response?.Headers ?? (given.Received.Count == 0 ? least : new Dictionary<string, string>());
        CannedHandler answer = new(given.Response?.Code ?? (int)HttpStatusCode.OK, headers, body);
        using HttpMessageInvoker invoker = new(answer);
        return await invoker.SendAsync(request, cancellationToken);
    }
}

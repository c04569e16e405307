namespace Smithwright.Testing;

/// <summary>Stands where the network would be.</summary>
internal sealed class StubHandler(StubTransport transport) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        transport.AnswerAsync(request, cancellationToken);
}

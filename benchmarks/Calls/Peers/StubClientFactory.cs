using Amazon.Runtime;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary>Gives the vendor's clients the same stub that the generated ones have.</summary>
internal sealed class StubClientFactory(byte[] body, string contentType) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new StubHandler(body, contentType));
}

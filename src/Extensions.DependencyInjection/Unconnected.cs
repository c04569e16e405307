namespace Smithwright.Extensions.DependencyInjection;

/// <summary>An HTTP client for clients that are made to see whether they can be, and never used.</summary>
internal static class Unconnected
{
    public static HttpClient Client { get; } = new(new Handler());

    private sealed class Handler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("This client was made to check its options.");
    }
}

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>Keeps a request and answers it.</summary>
internal sealed class EchoHandler(Func<HttpResponseMessage> answer) : HttpMessageHandler
{
    /// <summary>The body of the request; null until one is sent.</summary>
    public byte[]? Sent { get; private set; }

    public string? MediaType { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        MediaType = request.Content.Headers.ContentType!.MediaType;
        return answer();
    }
}

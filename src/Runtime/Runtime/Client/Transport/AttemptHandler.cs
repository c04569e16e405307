namespace Smithwright.Runtime.Client.Transport;

/// <summary>Stands right above the framework's handler where handlers of the application stand above both: what they send again is an attempt of its own.</summary>
internal sealed class AttemptHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AttemptMessage.BeginAttempt(request);
        return base.SendAsync(request, cancellationToken);
    }
}

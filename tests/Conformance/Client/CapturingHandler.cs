namespace Smithwright.Conformance.Client;

/// <summary>Keeps the request and answers nothing.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public CapturedRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = await CapturedRequest.OfAsync(request, cancellationToken);
        throw new RequestCapturedException();
    }
}

/// <summary>Ends a call whose request is all that matters.</summary>
internal sealed class RequestCapturedException : Exception;

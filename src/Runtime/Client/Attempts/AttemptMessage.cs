namespace Smithwright;

/// <summary>
/// The request message of one attempt, which goes over the wire once. The framework's handler repeats a request on its own, up to three times,
/// when a connection closes without an answer: nobody would count those, wait between them or sign them anew.
/// </summary>
internal sealed class AttemptMessage(HttpMethod method, Uri url) : HttpRequestMessage(method, url)
{
    public const string AttemptHeader = "amz-sdk-request";

    private bool _written;

    /// <summary>Called while the handler writes headers; it offers no other place that tells one writing of a request from the next.</summary>
    /// <exception cref="HttpRequestException">The request is being written for the second time.</exception>
    public static void OnHeaderWritten(string name, HttpRequestMessage request)
    {
        if (name != AttemptHeader || request is not AttemptMessage message)
            return;
        if (message._written)
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was closed without an answer.");
        message._written = true;
    }
}

namespace Smithwright.Runtime.Client.Transport;

/// <summary>
/// The request message of one attempt, which goes over the wire once. The framework's handler repeats a request on its own, up to three times,
/// when a connection closes without an answer: nobody would count those, wait between them or sign them again.
/// </summary>
internal sealed class AttemptMessage(HttpMethod method, Uri url) : HttpRequestMessage(method, url)
{
    public const string AttemptHeader = "amz-sdk-request";

    private static readonly HttpRequestOptionsKey<Writing> Key = new("smithwright.writing");

    private readonly Writing _writing = new();

    /// <summary>Begins to count again: a handler in between may send one message twice, or copies of it.</summary>
    public static void BeginAttempt(HttpRequestMessage request)
    {
        if (request is AttemptMessage message)
        {
            message._writing.HasBegun = false;
        }
        else
        {
            request.Options.Set(Key, new Writing());
        }
    }

    /// <summary>Called while the handler writes headers; it offers no other place that tells one writing of a request from the next.</summary>
    /// <exception cref="HttpRequestException">The request is being written for the second time.</exception>
    public static void OnHeaderWritten(string name, HttpRequestMessage request)
    {
        if (name != AttemptHeader)
        {
            return;
        }
        Writing? writing = (request as AttemptMessage)?._writing;
        if (writing is null && !request.Options.TryGetValue(Key, out writing))
        {
            return;
        }
        if (writing.HasBegun)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection was closed without an answer.");
        }
        writing.HasBegun = true;
    }

    /// <summary>Method and host: the framework's text would show headers and query, which may hold secrets.</summary>
    public override string ToString() => $"{Method.Method} {RequestUri?.Scheme}://{RequestUri?.Authority}";

    private sealed class Writing
    {
        public bool HasBegun { get; set; }
    }
}

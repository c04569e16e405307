using System.Globalization;
using System.Net.Http.Headers;

namespace Smithwright.Conformance.Client;

/// <summary>Keeps the request and answers nothing.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    private static readonly string[] WithoutBody = ["GET", "HEAD", "DELETE", "OPTIONS", "CONNECT"];

    public CapturedRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        string[] target = request.RequestUri!.PathAndQuery.Split('?', 2);
        Request = new CapturedRequest(
            request.Method.Method, request.RequestUri.Authority, target[0], target.Length > 1 ? target[1] : "", HeadersOf(request), body);
        throw new RequestCapturedException();
    }

    private static Dictionary<string, string> HeadersOf(HttpRequestMessage request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Add(headers, request.Headers.NonValidated);
        if (request.Content is { } content)
        {
            // Asking for the length is what makes the framework compute it.
            if (content.Headers.ContentLength is { } length)
            {
                headers["Content-Length"] = length.ToString(CultureInfo.InvariantCulture);
            }

            Add(headers, content.Headers.NonValidated);
        }
        else if (!WithoutBody.Contains(request.Method.Method))
        {
            // So does the framework's own handler.
            headers["Content-Length"] = "0";
        }

        return headers;
    }

    private static void Add(Dictionary<string, string> headers, HttpHeadersNonValidated more)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in more)
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }
    }
}

/// <summary>Ends a call whose request is all that matters.</summary>
internal sealed class RequestCapturedException : Exception;

using System.Globalization;
using System.Net.Http.Headers;

namespace Smithwright.Conformance.Client;

/// <summary>A request as it would have gone over the wire.</summary>
/// <param name="Path">The path, as encoded.</param>
/// <param name="Query">The query without its question mark, as encoded.</param>
/// <param name="Headers">The headers by name; repeated ones are joined.</param>
internal sealed record CapturedRequest(
    string Method, string Host, string Path, string Query, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    private static readonly string[] WithoutBody = ["GET", "HEAD", "DELETE", "OPTIONS", "CONNECT"];

    public static async Task<CapturedRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        string[] target = request.RequestUri!.PathAndQuery.Split('?', 2);
        return new CapturedRequest(
            request.Method.Method, request.RequestUri.Authority, target[0], target.Length > 1 ? target[1] : "", HeadersOf(request), body);
    }

    private static Dictionary<string, string> HeadersOf(HttpRequestMessage request)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
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

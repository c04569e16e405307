using System.Net.Http.Headers;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>A copy of a request message, which is disposed after it was sent.</summary>
internal sealed record SentRequest(string Method, Uri Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, HeaderStringValues> header in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync();
        return new(request.Method.Method, request.RequestUri!, headers, body);
    }
}

using System.Net.Http.Headers;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Messages;

/// <summary>The headers of a response as they came, unparsed; names are compared without case.</summary>
internal static class ResponseHeaders
{
    public static string? Find(HttpResponseMessage response, string name)
    {
        if (response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values)
            || response.Content.Headers.NonValidated.TryGetValues(name, out values))
        {
            return Join(values);
        }

        return null;
    }

    /// <summary>The values of a header, in the order in which they came.</summary>
    public static IReadOnlyList<string> All(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? [.. values] : [];

    public static IReadOnlyDictionary<string, string> WithPrefix(HttpResponseMessage response, string prefix)
    {
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        Collect(response.Headers.NonValidated, prefix, found);
        Collect(response.Content.Headers.NonValidated, prefix, found);
        return found;
    }

    /// <summary>The id of the request, fit for logs, which is what it is for.</summary>
    public static string? RequestId(HttpResponseMessage response) =>
        (Find(response, "x-amzn-requestid") ?? Find(response, "x-amz-request-id") ?? Find(response, "x-amzn-request-id")) is { } id ? MessageText.Clean(id) : null;

    private static string Join(HeaderStringValues values) => values.Count == 1 ? values.ToString() : string.Join(", ", values);

    private static void Collect(HttpHeadersNonValidated headers, string prefix, Dictionary<string, string> found)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers)
        {
            if (header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                found[header.Key[prefix.Length..]] = Join(header.Value);
            }
        }
    }
}

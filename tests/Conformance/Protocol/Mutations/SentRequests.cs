using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Requests;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Requests that do what a test forbids or lack what it requires.</summary>
internal static class SentRequests
{
    public static IEnumerable<(string What, CapturedRequest Request)> Of(RequestCase test, CapturedRequest sent) =>
    [
        .. test.ForbidHeaders.Select(name => ($"forbidden header '{name}' sent", sent with { Headers = With(sent.Headers, name) })),
        .. test.RequireHeaders.Concat(test.Headers.Keys).Select(name => ($"header '{name}' not sent", sent with { Headers = Without(sent.Headers, name) })),
        .. test.ForbidQueryParams.Select(name => ($"forbidden query parameter '{name}' sent", sent with { Query = $"{sent.Query}&{name}=x" })),
        .. test.RequireQueryParams.Select(name => ($"query parameter '{name}' not sent", sent with { Query = Without(sent.Query, name) })),
        .. test.Body is null ? [] : new[] { ("body longer", sent with { Body = (byte[])[.. sent.Body.Span, (byte)'x'] }) },
    ];

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> headers, string name) =>
        new(headers, StringComparer.OrdinalIgnoreCase) { [name] = "x" };

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> headers, string name)
    {
        Dictionary<string, string> copy = new(headers, StringComparer.OrdinalIgnoreCase);
        copy.Remove(name);
        return copy;
    }

    private static string Without(string query, string name) =>
        string.Join('&', query.Split('&').Where(parameter => parameter.Split('=', 2)[0] != name));
}

using Smithwright.Conformance.Client;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares a request with all that a test asserts of it.</summary>
internal static class RequestCheck
{
    /// <summary>The first assertion that does not hold, or null.</summary>
    public static string? Difference(RequestCase expected, CapturedRequest actual) =>
        Equal("method", expected.Method, actual.Method)
        ?? Equal("uri", expected.Uri, actual.Path)
        ?? (expected.ResolvedHost is { } host ? Equal("host", host, actual.Host) : null)
        ?? QueryCheck.Difference(expected, actual.Query)
        ?? Headers(expected, actual)
        ?? (expected.Body is { } body ? BodyCheck.Difference(body, expected.BodyMediaType, actual.Body) : null);

    private static string? Headers(RequestCase expected, CapturedRequest actual)
    {
        foreach ((string name, string value) in expected.Headers)
        {
            if (!actual.Headers.TryGetValue(name, out string? sent))
            {
                return $"the header '{name}' is missing";
            }

            if (Equal($"header '{name}'", value, sent) is { } difference)
            {
                return difference;
            }
        }

        return expected.ForbidHeaders.FirstOrDefault(actual.Headers.ContainsKey) is { } forbidden ? $"the header '{forbidden}' is sent although it is forbidden"
            : expected.RequireHeaders.FirstOrDefault(name => !actual.Headers.ContainsKey(name)) is { } required ? $"the header '{required}' is missing"
            : null;
    }

    private static string? Equal(string what, string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal) ? null : $"the {what} is '{actual}' instead of '{expected}'";
}

using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Requests;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Compares two requests byte for byte, which says what a test could have seen.</summary>
internal static class RequestDifference
{
    // These differ from call to call.
    private static readonly string[] Volatile = ["Authorization", "X-Amz-Date", "amz-sdk-invocation-id"];

    public static bool IsAny(CapturedRequest before, CapturedRequest after) =>
        Line(before) != Line(after)
        || before.Host != after.Host
        || before.Query != after.Query
        || !SameBody(before, after)
        || before.Headers.Keys.Union(after.Headers.Keys, StringComparer.OrdinalIgnoreCase)
            .Except(Volatile, StringComparer.OrdinalIgnoreCase)
            .Any(name => !SameHeader(before, after, name));

    /// <summary>Whether they differ in what the test asserts something about.</summary>
    public static bool IsAsserted(RequestCase test, CapturedRequest before, CapturedRequest after) =>
        Line(before) != Line(after)
        || (test.ResolvedHost is not null && before.Host != after.Host)
        || (test.Body is not null && !SameBody(before, after))
        || test.Headers.Keys.Any(name => !SameHeader(before, after, name))
        || test.QueryParams.Select(NameOf).Any(name => !Named(before, name).SequenceEqual(Named(after, name), StringComparer.Ordinal));

    private static (string Method, string Path) Line(CapturedRequest request) => (request.Method, request.Path);

    private static bool SameBody(CapturedRequest before, CapturedRequest after) => before.Body.Span.SequenceEqual(after.Body.Span);

    private static bool SameHeader(CapturedRequest before, CapturedRequest after, string name) =>
        before.Headers.GetValueOrDefault(name) == after.Headers.GetValueOrDefault(name);

    private static IEnumerable<string> Named(CapturedRequest request, string name) =>
        request.Query.Split('&').Where(parameter => NameOf(parameter) == name);

    private static string NameOf(string parameter) => parameter.Split('=', 2)[0];
}

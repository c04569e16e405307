namespace Smithwright.Conformance.Protocol;

/// <summary>What a protocol test is about, as reports name it.</summary>
internal static class TestKind
{
    public const string Request = "request";
    public const string Response = "response";
    public const string Error = "error";
    public const string EventStream = "event stream";

    public static IReadOnlyList<string> All { get; } = [Request, Response, Error, EventStream];
}

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>
/// The message that precedes the events where a protocol has no other place for the members beside them
/// (https://smithy.io/2.0/aws/amazon-eventstream.html).
/// </summary>
internal static class InitialMessage
{
    /// <summary>The event type of what callers send first.</summary>
    public const string Request = "initial-request";

    /// <summary>The event type of what services send first.</summary>
    public const string Response = "initial-response";

    /// <summary>Whether the message is the one of a service.</summary>
    public static bool IsResponse(EventMessage message) => Is(message, Response);

    /// <summary>Whether the message is the one of a caller.</summary>
    public static bool IsRequest(EventMessage message) => Is(message, Request);

    private static bool Is(EventMessage message, string name) => message.TryGetHeader(EventHeaderNames.EventType, out EventHeaderValue type)
        && type.Type == EventHeaderType.String && type.AsString() == name;
}

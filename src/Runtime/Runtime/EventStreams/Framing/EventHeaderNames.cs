namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>The names of headers that Smithy's event streams and their signatures define.</summary>
internal static class EventHeaderNames
{
    /// <summary><c>event</c>, <c>exception</c> or <c>error</c>.</summary>
    public const string MessageType = ":message-type";

    /// <summary>The union member that an event is.</summary>
    public const string EventType = ":event-type";

    /// <summary>The union member that a modeled exception is.</summary>
    public const string ExceptionType = ":exception-type";

    /// <summary>The media type of the payload.</summary>
    public const string ContentType = ":content-type";

    /// <summary>The code of an error that is not modeled.</summary>
    public const string ErrorCode = ":error-code";

    /// <summary>The message of an error that is not modeled.</summary>
    public const string ErrorMessage = ":error-message";

    /// <summary>When a message was signed.</summary>
    public const string Date = ":date";

    /// <summary>The signature over a message and those before it.</summary>
    public const string ChunkSignature = ":chunk-signature";
}

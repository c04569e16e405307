using System.ComponentModel;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>
/// Bytes are no event stream: a checksum differs, a length is impossible, the stream ends within a message, or a header has another type than
/// was asked for. The message never quotes values.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventStreamException : FormatException
{
    /// <summary>Tells what is wrong.</summary>
    /// <param name="message">The explanation.</param>
    public EventStreamException(string message)
        : base(message)
    {
    }

    /// <summary>Whether nothing is wrong with the bytes but that more should have followed.</summary>
    internal bool IsIncomplete { get; init; }
}

using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Messages one after the other.</summary>
internal static class Frames
{
    /// <exception cref="EventStreamException">The bytes are no messages.</exception>
    public static List<EventMessage> Decode(ReadOnlyMemory<byte> bytes)
    {
        EventMessageDecoder decoder = new();
        List<EventMessage> messages = new();
        while (!bytes.IsEmpty)
        {
            if (!decoder.TryDecode(bytes.Span, out EventMessage? message, out int length))
            {
                throw new EventStreamException("The last message is not complete.");
            }

            messages.Add(message);
            bytes = bytes[length..];
        }

        return messages;
    }

    /// <summary>The messages within those that sign them, of which the last one has to be empty.</summary>
    public static IReadOnlyList<EventMessage> Unsign(IReadOnlyList<EventMessage> messages)
    {
        if (!messages.Any(message => message.TryGetHeader(EventHeaderNames.ChunkSignature, out _)))
        {
            return messages;
        }

        return messages[^1].Payload.IsEmpty
            ? [.. messages.SkipLast(1).SelectMany(message => Decode(message.Payload))]
            : throw new EventStreamException("No empty signed message ends the stream.");
    }
}

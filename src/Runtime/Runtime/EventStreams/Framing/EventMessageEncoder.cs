using System.Buffers;
using System.Buffers.Binary;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>Writes messages in the <c>application/vnd.amazon.eventstream</c> encoding.</summary>
internal static class EventMessageEncoder
{
    /// <summary>Writes a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name, a value, the headers or the payload are longer than the format allows.</exception>
    public static void Encode(EventMessage message, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(output);
        int headersLength = EventHeaderEncoder.LengthOf(message.Headers);
        if (message.Payload.Length > EventFrame.LongestPayload)
        {
            throw new ArgumentException($"The payload is longer than {EventFrame.LongestPayload} bytes.", nameof(message));
        }
        int total = EventFrame.Overhead + headersLength + message.Payload.Length;
        Span<byte> frame = output.GetSpan(total)[..total];
        BinaryPrimitives.WriteInt32BigEndian(frame, total);
        BinaryPrimitives.WriteInt32BigEndian(frame[4..], headersLength);
        BinaryPrimitives.WriteUInt32BigEndian(frame[8..], Crc32.Of(frame[..8]));
        EventHeaderEncoder.Write(message.Headers, frame.Slice(EventFrame.PreludeLength, headersLength));
        message.Payload.Span.CopyTo(frame[(EventFrame.PreludeLength + headersLength)..]);
        BinaryPrimitives.WriteUInt32BigEndian(frame[^4..], Crc32.Of(frame[..^4]));
        output.Advance(total);
    }

    /// <summary>Writes headers alone, as signatures of messages are computed over them.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name, a value or the headers are longer than the format allows.</exception>
    public static void EncodeHeaders(IReadOnlyList<EventHeader> headers, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(output);
        int length = EventHeaderEncoder.LengthOf(headers);
        EventHeaderEncoder.Write(headers, output.GetSpan(length)[..length]);
        output.Advance(length);
    }
}

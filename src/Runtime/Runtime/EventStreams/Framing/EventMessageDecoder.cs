using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>
/// Reads messages in the <c>application/vnd.amazon.eventstream</c> encoding as their bytes arrive. One decoder serves one stream: it shares the
/// texts of headers that come again and again.
/// </summary>
internal sealed class EventMessageDecoder
{
    private readonly StringInterner _strings = new();
    private readonly int _maxMessageBytes;

    /// <summary>Makes a decoder with a limit.</summary>
    /// <param name="maxMessageBytes">The length of the longest message to accept; by default the format's own limit, about 24 MiB.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is shorter than the shortest message, 16 bytes.</exception>
    public EventMessageDecoder(int maxMessageBytes = EventFrame.LongestMessage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxMessageBytes, EventFrame.Overhead);
        _maxMessageBytes = Math.Min(maxMessageBytes, EventFrame.LongestMessage);
    }

    /// <summary>Reads the message at the start of the bytes that have come so far.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="message">The message, which does not refer to <paramref name="bytes"/>.</param>
    /// <param name="length">The length of the message; where it is not complete, how many bytes are needed at least.</param>
    /// <returns>False where more bytes are needed.</returns>
    /// <exception cref="EventStreamException">The bytes are no message, or a longer one than is accepted.</exception>
    public bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out EventMessage? message, out int length)
    {
        message = null;
        length = EventFrame.PreludeLength;
        if (bytes.Length < length)
        {
            return false;
        }
        length = ReadPrelude(bytes, out int headersLength);
        if (bytes.Length < length)
        {
            return false;
        }
        ReadOnlySpan<byte> frame = bytes[..length];
        if (Crc32.Of(frame[..^4]) != BinaryPrimitives.ReadUInt32BigEndian(frame[^4..]))
        {
            throw new EventStreamException("The checksum of a message differs.");
        }
        // One copy holds the payload and every blob.
        ReadOnlyMemory<byte> body = frame[EventFrame.PreludeLength..^4].ToArray();
        EventHeader[] headers = new EventHeaderDecoder(body[..headersLength], _strings).Read();
        message = new EventMessage(headers, body[headersLength..]);
        return true;
    }

    private int ReadPrelude(ReadOnlySpan<byte> bytes, out int headersLength)
    {
        // Before anything else: lengths that were damaged on the way must not be believed.
        if (Crc32.Of(bytes[..8]) != BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]))
        {
            throw new EventStreamException("The checksum of a message's lengths differs.");
        }
        uint total = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        uint headers = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        if (total > _maxMessageBytes)
        {
            throw new EventStreamException($"A message is longer than {_maxMessageBytes} bytes.");
        }
        if (total < EventFrame.Overhead || headers > total - EventFrame.Overhead || headers > EventFrame.LongestHeaders)
        {
            throw new EventStreamException("The lengths of a message contradict each other.");
        }
        headersLength = (int)headers;
        return (int)total;
    }
}

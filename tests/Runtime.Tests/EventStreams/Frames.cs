using System.Buffers.Binary;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Tests.EventStreams;

/// <summary>Messages to bytes and back, and bytes that no encoder would write.</summary>
internal static class Frames
{
    internal static byte[] Encode(EventMessage message)
    {
        using PooledBufferWriter buffer = new();
        EventMessageEncoder.Encode(message, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    internal static EventMessage Decode(byte[] bytes)
    {
        if (!new EventMessageDecoder().TryDecode(bytes, out EventMessage? message, out int length))
        {
            throw new EventStreamException("The message is not complete.");
        }
        Assert.Equal(bytes.Length, length);
        return message;
    }

    internal static byte[] Prelude(int total, int headers)
    {
        byte[] prelude = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(prelude, total);
        BinaryPrimitives.WriteInt32BigEndian(prelude.AsSpan(4), headers);
        BinaryPrimitives.WriteUInt32BigEndian(prelude.AsSpan(8), Crc32.Of(prelude.AsSpan(0, 8)));
        return prelude;
    }

    internal static byte[] WithHeaders(byte[] headers)
    {
        byte[] frame = [.. Prelude(16 + headers.Length, headers.Length), .. headers, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(frame.Length - 4), Crc32.Of(frame.AsSpan(0, frame.Length - 4)));
        return frame;
    }
}

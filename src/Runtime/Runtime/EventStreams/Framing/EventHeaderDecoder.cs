using System.Buffers.Binary;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.EventStreams.Framing;

internal ref struct EventHeaderDecoder(ReadOnlyMemory<byte> bytes, StringInterner strings)
{
    // DateTimeOffset has no times beyond these.
    private static readonly long Earliest = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    private ReadOnlyMemory<byte> _rest = bytes;

    internal EventHeader[] Read()
    {
        ItemBuffer<EventHeader> headers = default;
        while (!_rest.IsEmpty)
        {
            string name = strings.Get(Take(TakeByte()).Span);
            if (name.Length == 0)
            {
                throw new EventStreamException("A header has no name.");
            }
            headers.Add(new EventHeader(name, ReadValue((EventHeaderType)TakeByte())));
        }
        return headers.ToArrayAndRelease();
    }

    private EventHeaderValue ReadValue(EventHeaderType type) => type switch
    {
        EventHeaderType.True => EventHeaderValue.FromBoolean(true),
        EventHeaderType.False => EventHeaderValue.FromBoolean(false),
        EventHeaderType.SByte => EventHeaderValue.FromSByte((sbyte)TakeByte()),
        EventHeaderType.Int16 => EventHeaderValue.FromInt16(BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)).Span)),
        EventHeaderType.Int32 => EventHeaderValue.FromInt32(BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)).Span)),
        EventHeaderType.Int64 => EventHeaderValue.FromInt64(BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)).Span)),
        EventHeaderType.Blob => EventHeaderValue.FromBlob(TakeCounted()),
        EventHeaderType.String => EventHeaderValue.FromString(strings.Get(TakeCounted().Span)),
        EventHeaderType.Timestamp => ReadTimestamp(),
        EventHeaderType.Uuid => EventHeaderValue.FromUuid(new Guid(Take(16).Span, bigEndian: true)),
        _ => throw new EventStreamException("A header is of an unknown type."),
    };

    private EventHeaderValue ReadTimestamp()
    {
        long milliseconds = BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)).Span);
        return milliseconds >= Earliest && milliseconds <= Latest
            ? EventHeaderValue.FromTimestamp(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : throw new EventStreamException("A header has a time that .NET cannot hold.");
    }

    private ReadOnlyMemory<byte> TakeCounted() => Take(BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort)).Span));

    private byte TakeByte() => Take(1).Span[0];

    private ReadOnlyMemory<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw new EventStreamException("A header goes beyond the end of the headers.");
        }
        ReadOnlyMemory<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}

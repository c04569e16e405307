using System.Buffers.Binary;
using System.Text;

namespace Smithwright.Runtime.EventStreams.Framing;

internal static class EventHeaderEncoder
{
    /// <summary>The number of bytes that headers take.</summary>
    internal static int LengthOf(IReadOnlyList<EventHeader> headers)
    {
        int total = 0;
        for (int i = 0; i < headers.Count; i++)
        {
            int nameLength = Encoding.UTF8.GetByteCount(headers[i].Name);
            if (nameLength is 0 or > EventFrame.LongestName)
            {
                throw new ArgumentException("The name of a header is empty or longer than 255 bytes.", nameof(headers));
            }
            total += 1 + nameLength + 1 + LengthOf(headers[i].Value);
            if (total > EventFrame.LongestHeaders)
            {
                throw new ArgumentException($"The headers are longer than {EventFrame.LongestHeaders} bytes.", nameof(headers));
            }
        }
        return total;
    }

    internal static void Write(IReadOnlyList<EventHeader> headers, Span<byte> target)
    {
        for (int i = 0; i < headers.Count; i++)
        {
            int nameLength = Encoding.UTF8.GetBytes(headers[i].Name, target[1..]);
            target[0] = (byte)nameLength;
            target[1 + nameLength] = (byte)headers[i].Value.Type;
            target = target[(2 + nameLength)..];
            target = target[Write(headers[i].Value, target)..];
        }
    }

    private static int LengthOf(EventHeaderValue value)
    {
        int length = value.Type switch
        {
            EventHeaderType.True or EventHeaderType.False => 0,
            EventHeaderType.SByte => sizeof(sbyte),
            EventHeaderType.Int16 => sizeof(short),
            EventHeaderType.Int32 => sizeof(int),
            EventHeaderType.Int64 or EventHeaderType.Timestamp => sizeof(long),
            EventHeaderType.String => sizeof(ushort) + Encoding.UTF8.GetByteCount(value.Text),
            EventHeaderType.Blob => sizeof(ushort) + value.Bytes.Length,
            _ => value.Bytes.Length,
        };
        return length <= sizeof(ushort) + EventFrame.LongestValue
            ? length
            : throw new ArgumentException($"The value of a header is longer than {EventFrame.LongestValue} bytes.", nameof(value));
    }

    private static int Write(EventHeaderValue value, Span<byte> target)
    {
        switch (value.Type)
        {
            case EventHeaderType.True or EventHeaderType.False:
                return 0;
            case EventHeaderType.SByte:
                target[0] = (byte)value.Number;
                return sizeof(sbyte);
            case EventHeaderType.Int16:
                BinaryPrimitives.WriteInt16BigEndian(target, (short)value.Number);
                return sizeof(short);
            case EventHeaderType.Int32:
                BinaryPrimitives.WriteInt32BigEndian(target, (int)value.Number);
                return sizeof(int);
            case EventHeaderType.Int64 or EventHeaderType.Timestamp:
                BinaryPrimitives.WriteInt64BigEndian(target, value.Number);
                return sizeof(long);
            case EventHeaderType.String:
                int length = Encoding.UTF8.GetBytes(value.Text, target[2..]);
                BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)length);
                return sizeof(ushort) + length;
            case EventHeaderType.Blob:
                BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)value.Bytes.Length);
                value.Bytes.Span.CopyTo(target[2..]);
                return sizeof(ushort) + value.Bytes.Length;
            default:
                value.Bytes.Span.CopyTo(target);
                return value.Bytes.Length;
        }
    }
}

using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Tests.Wire;

/// <summary>A header of a message.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">A bool, a signed integer, a string, bytes, a time or a UUID.</param>
public sealed record FrameHeader(string Name, object Value)
{
    internal static FrameHeader Of(EventHeader header) => new(header.Name, header.Value.Type switch
    {
        EventHeaderType.True or EventHeaderType.False => header.Value.AsBoolean(),
        EventHeaderType.SByte => header.Value.AsSByte(),
        EventHeaderType.Int16 => header.Value.AsInt16(),
        EventHeaderType.Int32 => header.Value.AsInt32(),
        EventHeaderType.Int64 => header.Value.AsInt64(),
        EventHeaderType.Blob => header.Value.AsBlob(),
        EventHeaderType.String => header.Value.AsString(),
        EventHeaderType.Timestamp => header.Value.AsTimestamp(),
        EventHeaderType.Uuid => (object)header.Value.AsUuid(),
        EventHeaderType other => throw new NotSupportedException($"Type {other}."),
    });

    internal EventHeader ToHeader() => new(Name, Value switch
    {
        bool flag => EventHeaderValue.FromBoolean(flag),
        sbyte number => EventHeaderValue.FromSByte(number),
        short number => EventHeaderValue.FromInt16(number),
        int number => EventHeaderValue.FromInt32(number),
        long number => EventHeaderValue.FromInt64(number),
        byte[] bytes => EventHeaderValue.FromBlob(bytes),
        ReadOnlyMemory<byte> bytes => EventHeaderValue.FromBlob(bytes),
        string text => EventHeaderValue.FromString(text),
        DateTimeOffset time => EventHeaderValue.FromTimestamp(time),
        Guid uuid => EventHeaderValue.FromUuid(uuid),
        _ => throw new NotSupportedException($"A {Value.GetType()}."),
    });
}

using System.Text;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.EndToEnd.EventStreams;

/// <summary>Messages as a service writes and reads them.</summary>
internal static class Messages
{
    public static EventMessage Event(string type, string payload = "", params EventHeader[] headers) => new(
        [Text(EventHeaderNames.MessageType, "event"), Text(EventHeaderNames.EventType, type), .. headers], Encoding.UTF8.GetBytes(payload));

    public static EventMessage Exception(string type, string payload, params EventHeader[] headers) => new(
        [Text(EventHeaderNames.MessageType, "exception"), Text(EventHeaderNames.ExceptionType, type), .. headers], Encoding.UTF8.GetBytes(payload));

    public static EventMessage Error(string code, string message) => new(
        [Text(EventHeaderNames.MessageType, "error"), Text(EventHeaderNames.ErrorCode, code), Text(EventHeaderNames.ErrorMessage, message)], default);

    public static EventHeader Text(string name, string value) => new(name, EventHeaderValue.FromString(value));

    public static byte[] Encode(params EventMessage[] messages)
    {
        using PooledBufferWriter bytes = new();
        foreach (EventMessage message in messages)
            EventMessageEncoder.Encode(message, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    public static List<EventMessage> Decode(ReadOnlyMemory<byte> bytes)
    {
        EventMessageDecoder decoder = new();
        List<EventMessage> messages = [];
        while (!bytes.IsEmpty)
        {
            Assert.True(decoder.TryDecode(bytes.Span, out EventMessage? message, out int length));
            messages.Add(message);
            bytes = bytes[length..];
        }

        return messages;
    }

    /// <summary>A message in one line, for comparing.</summary>
    public static string Show(EventMessage message) =>
        $"{string.Join(' ', message.Headers.Select(header => $"{header.Name}={Show(header.Value)}"))} [{Encoding.UTF8.GetString(message.Payload.Span)}]";

    private static string Show(EventHeaderValue value) => value.Type switch
    {
        EventHeaderType.True or EventHeaderType.False => $"bool:{value.AsBoolean()}",
        EventHeaderType.String => value.AsString(),
        EventHeaderType.Blob => $"blob:{Encoding.UTF8.GetString(value.AsBlob().Span)}",
        EventHeaderType.Timestamp => $"time:{value.AsTimestamp():O}",
        EventHeaderType.Uuid => $"uuid:{value.AsUuid()}",
        _ => $"{value.Type}:{value.AsInt64()}",
    };
}

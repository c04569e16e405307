using System.Runtime.CompilerServices;
using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Tests.Wire;

/// <summary>Messages as a service writes and reads them.</summary>
public static class Frames
{
    public static Frame Event(string type, string payload = "", params FrameHeader[] headers) => new(
        [Text(EventHeaderNames.MessageType, "event"), Text(EventHeaderNames.EventType, type), .. headers], Encoding.UTF8.GetBytes(payload));

    public static Frame Exception(string type, string payload, params FrameHeader[] headers) => new(
        [Text(EventHeaderNames.MessageType, "exception"), Text(EventHeaderNames.ExceptionType, type), .. headers], Encoding.UTF8.GetBytes(payload));

    public static Frame Error(string code, string message) => new(
        [Text(EventHeaderNames.MessageType, "error"), Text(EventHeaderNames.ErrorCode, code), Text(EventHeaderNames.ErrorMessage, message)], default);

    public static FrameHeader Text(string name, string value) => new(name, value);

    public static string Show(Frame frame) => frame.Show();

    public static byte[] Encode(params Frame[] frames)
    {
        using PooledBufferWriter bytes = new();
        foreach (Frame frame in frames)
        {
            EventMessageEncoder.Encode(new EventMessage([.. frame.Headers.Select(static header => header.ToHeader())], frame.Payload), bytes);
        }
        return bytes.WrittenSpan.ToArray();
    }

    public static List<Frame> Decode(ReadOnlyMemory<byte> bytes)
    {
        EventMessageDecoder decoder = new();
        List<Frame> frames = [];
        while (!bytes.IsEmpty)
        {
            if (!decoder.TryDecode(bytes.Span, out EventMessage? message, out int length))
            {
                throw new InvalidDataException("The bytes end within a message.");
            }
            frames.Add(Of(message));
            bytes = bytes[length..];
        }

        return frames;
    }

    /// <summary>The messages of a stream as they arrive; the stream is closed at the end.</summary>
    public static async IAsyncEnumerable<Frame> ReadAllAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using EventStreamReader reader = new(stream);
        await foreach (EventMessage message in reader.ReadAllAsync(cancellationToken))
        {
            yield return Of(message);
        }
    }

    private static Frame Of(EventMessage message) => new([.. message.Headers.Select(FrameHeader.Of)], message.Payload);
}

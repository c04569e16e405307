using CsCheck;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class EventStreamTests
{
    private static readonly Gen<EventMessage> Message = Gen.Select(
        Gen.Select(
            Gen.String[Gen.Char.AlphaNumeric, 1, 20],
            Gen.OneOf(
                Gen.Bool.Select(EventHeaderValue.FromBoolean),
                Gen.Long.Select(EventHeaderValue.FromInt64),
                Gen.Byte.Array[0, 300].Select(bytes => EventHeaderValue.FromBlob(bytes)),
                Gen.String[Gen.Char.AlphaNumeric, 0, 300].Select(EventHeaderValue.FromString),
                Gen.Guid.Select(EventHeaderValue.FromUuid)),
            (name, value) => new EventHeader(name, value)).Array[0, 8],
        Gen.Byte.Array[0, 20_000],
        (headers, payload) => new EventMessage(headers, payload));

    [Fact]
    public void Messages_arrive_as_they_were_sent_however_the_stream_is_cut() =>
        Gen.Select(Message.Array[0, 5], Gen.Int[1, 9000]).Sample((sent, pieceLength) =>
        {
            using MemoryStream sink = new();
            EventStreamWriter writer = new(sink);
            foreach (EventMessage message in sent)
            {
                writer.WriteAsync(message).AsTask().GetAwaiter().GetResult();
            }
            List<EventMessage> received = ReadAllAsync(new PiecewiseStream(sink.ToArray(), pieceLength)).GetAwaiter().GetResult();
            Assert.Equal(sent.Length, received.Count);
            for (int i = 0; i < sent.Length; i++)
            {
                Assert.Equal(sent[i].Headers, received[i].Headers);
                Assert.Equal(sent[i].Payload.ToArray(), received[i].Payload.ToArray());
            }
        }, iter: 100);

    [Fact]
    public async Task A_stream_that_ends_between_messages_has_ended()
    {
        byte[] frame = Frames.Encode(new EventMessage([], "x"u8.ToArray()));
        await using EventStreamReader reader = new(new MemoryStream(frame));
        Assert.NotNull(await reader.ReadAsync());
        Assert.Null(await reader.ReadAsync());
        Assert.Null(await reader.ReadAsync());
    }

    [Fact]
    public async Task A_stream_that_ends_within_a_message_is_refused()
    {
        byte[] frame = Frames.Encode(new EventMessage([], "x"u8.ToArray()));
        foreach (int length in (int[])[1, 11, 12, frame.Length - 1])
        {
            await using EventStreamReader reader = new(new MemoryStream(frame, 0, length));
            EventStreamException exception = await Assert.ThrowsAsync<EventStreamException>(async () => await reader.ReadAsync());
            Assert.Equal("The stream ends within a message.", exception.Message);
        }
    }

    [Fact]
    public async Task A_message_is_handed_over_before_the_next_one_comes()
    {
        byte[] frame = Frames.Encode(new EventMessage([], "x"u8.ToArray()));
        await using EventStreamReader reader = new(new PiecewiseStream([.. frame, .. frame], frame.Length, endless: true));
        Assert.NotNull(await reader.ReadAsync());
        Assert.NotNull(await reader.ReadAsync());
        using CancellationTokenSource cancellation = new();
        Task<EventMessage?> waiting = reader.ReadAsync(cancellation.Token).AsTask();
        Assert.False(waiting.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_reader_bounds_its_messages()
    {
        byte[] frame = Frames.Encode(new EventMessage([], new byte[100]));
        await using EventStreamReader reader = new(new MemoryStream(frame), maxMessageBytes: 100);
        await Assert.ThrowsAsync<EventStreamException>(async () => await reader.ReadAsync());
    }

    [Fact]
    public async Task A_disposed_reader_has_disposed_its_stream_and_refuses_to_read()
    {
        MemoryStream stream = new();
        EventStreamReader reader = new(stream);
        await reader.DisposeAsync();
        await reader.DisposeAsync();
        Assert.False(stream.CanRead);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await reader.ReadAsync());
    }

    [Fact]
    public async Task A_disposed_writer_has_disposed_its_stream()
    {
        MemoryStream stream = new();
        await new EventStreamWriter(stream).DisposeAsync();
        Assert.False(stream.CanWrite);
    }

    private static async Task<List<EventMessage>> ReadAllAsync(Stream stream)
    {
        await using EventStreamReader reader = new(stream);
        List<EventMessage> messages = new();
        await foreach (EventMessage message in reader.ReadAllAsync())
        {
            messages.Add(message);
        }
        return messages;
    }
}

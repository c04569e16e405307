using Example.Buoy;
using Smithwright.EndToEnd.Tests.EventStreams;
using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.Cbor;

/// <summary>Events of an RPC protocol: the members beside them come and go in a message of their own.</summary>
public sealed class EventTests
{
    private static readonly Reading North = new() { Station = "north" };

    private static readonly byte[] NorthBytes = Buoys.Bytes(static writer => Station(writer, "station"u8, "north"));

    private static readonly Frame Initial = Event("initial-response") with { Payload = Buoys.Bytes(static writer => Station(writer, "name"u8, "Baltic")) };

    [Fact]
    public async Task Members_beside_the_events_come_first()
    {
        using BuoyClient client = Client(Initial, Event("reading") with { Payload = NorthBytes }, Event("light", "", Text("color", "red")));
        using ListenOutput output = await client.ListenAsync(new());
        Assert.Equal("Baltic", output.Name);
        Assert.Equal([new Signals.Reading(North), new Signals.Light(new Light { Color = "red" })], await Chat.AllAsync(output.Signals));
    }

    [Fact]
    public async Task Where_they_do_not_come_no_event_is_lost()
    {
        using BuoyClient client = Client(Event("reading") with { Payload = NorthBytes });
        using ListenOutput output = await client.ListenAsync(new());
        Assert.Equal("", output.Name);
        Assert.Equal([new Signals.Reading(North)], await Chat.AllAsync(output.Signals));
    }

    [Fact]
    public async Task A_stream_of_nothing_has_no_events()
    {
        using BuoyClient client = Client();
        using ListenOutput output = await client.ListenAsync(new());
        Assert.Empty(await Chat.AllAsync(output.Signals));
    }

    [Fact]
    public async Task An_error_among_the_events_has_its_members()
    {
        byte[] payload = Buoys.Bytes(static writer =>
        {
            writer.BeginObject();
            writer.Member("message"u8, "It sank.");
            writer.Member<DateTimeOffset>("since"u8, DateTimeOffset.UnixEpoch, CborWrite.Timestamp);
            writer.EndObject();
        });
        using BuoyClient client = Client(Initial, Exception("lost", "") with { Payload = payload });
        using ListenOutput output = await client.ListenAsync(new());
        StationLost lost = await Assert.ThrowsAsync<StationLost>(() => Chat.AllAsync(output.Signals));
        Assert.Equal(("It sank.", DateTimeOffset.UnixEpoch, "StationLost"), (lost.Message, lost.Since, lost.ErrorCode));
    }

    [Fact]
    public async Task A_first_message_that_cannot_be_read_ends_the_call_after_one_request()
    {
        CannedHandler handler = Handler([.. Encode(Event("initial-response") with { Payload = new byte[] { 0x80 } })]);
        using BuoyClient client = Buoys.Client(handler);
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => client.ListenAsync(new()));
        Assert.StartsWith("The response of Listen could not be read. $: expected a map, found an array.", exception.Message, StringComparison.Ordinal);
        Assert.Equal([0x80], exception.ResponseBody.ToArray());
        Assert.Equal(1, handler.Calls);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_in_its_first_message_is_a_failure_of_the_connection()
    {
        using BuoyClient client = Buoys.Client(Handler(Encode(Initial)[..^3]), maxAttempts: 1);
        await Assert.ThrowsAsync<ServiceConnectionException>(() => client.ListenAsync(new()));
    }

    [Fact]
    public async Task Bytes_that_are_no_message_are_malformed()
    {
        using BuoyClient client = Buoys.Client(Handler(new byte[64]));
        await Assert.ThrowsAsync<MalformedResponseException>(() => client.ListenAsync(new()));
    }

    [Fact]
    public async Task Members_beside_the_events_go_first_even_where_there_are_no_events()
    {
        CannedHandler handler = new(new MemoryStream(Buoys.Bytes(static writer =>
        {
            writer.BeginObject();
            writer.Member("received"u8, 2);
            writer.EndObject();
        })), Buoys.Protocol);
        using BuoyClient client = Buoys.Client(handler);
        SignalOutput output = await client.SignalAsync(new() { Station = "north", Token = "t", Signals = Events() });
        Assert.Equal(2, output.Received);
        Assert.Equal("application/vnd.amazon.eventstream", handler.Request!.Content!.Headers.ContentType?.MediaType);

        List<Frame> sent = Unsigned(handler.Sent);
        Assert.Equal(
            ["initial-request application/cbor", "reading application/cbor", "light application/cbor"],
            sent.Select(static frame => $"{Header(frame, ":event-type")} {Header(frame, ":content-type")}"));
        Assert.Equal(
            Buoys.Bytes(static writer =>
            {
                writer.BeginObject();
                writer.Member("station"u8, "north");
                writer.Member("token"u8, "t");
                writer.EndObject();
            }),
            sent[0].Payload.ToArray());
        Assert.Equal(NorthBytes, sent[1].Payload.ToArray());
    }

    private static async IAsyncEnumerable<Signals> Events()
    {
        yield return new Signals.Reading(North);
        await Task.Yield();
        yield return new Signals.Light(new Light { Color = "red", Pattern = [1, null] });
    }

    private static List<Frame> Unsigned(byte[] sent) =>
        [.. Decode(sent).Where(static frame => !frame.Payload.IsEmpty).SelectMany(static frame => Decode(frame.Payload))];

    private static object? Header(Frame frame, string name) => frame.Headers.First(header => header.Name == name).Value;

    private static void Station(CborShapeWriter writer, ReadOnlySpan<byte> name, string value)
    {
        writer.BeginObject();
        writer.Member(name, value);
        writer.EndObject();
    }

    private static CannedHandler Handler(byte[] body) => new(new MemoryStream(body), Buoys.Protocol);

    private static BuoyClient Client(params Frame[] answer) => Buoys.Client(Handler(Encode(answer)));
}

using System.Net;
using Example.Chat;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.EventStreams;

public sealed class ReceivingTests
{
    [Fact]
    public async Task Events_come_one_by_one_beside_what_the_headers_of_the_response_say()
    {
        using ChatClient client = Chat.Client(new CannedHandler(Body(Event("line", "hello"), Event("typing", """{"who":"b","for":3}""")), ("x-listeners", "7")));
        using ListenOutput output = await client.ListenAsync();
        Assert.Equal(7, output.Listeners);
        Assert.Equal(
            [new Broadcast.Line(new LineEvent { Message = "hello" }), new Broadcast.Typing(new TypingEvent { Who = "b", For = 3 })],
            await Chat.AllAsync(output.Broadcast));
    }

    [Fact]
    public async Task Each_kind_of_member_is_read_from_where_the_model_puts_it()
    {
        DateTimeOffset time = new(2024, 10, 31, 14, 15, 14, 250, TimeSpan.Zero);
        FrameHeader[] headers =
        [
            new("flag", true), new("tiny", (sbyte)(-1)), new("small", (short)(-2)),
            new("plain", -3), new("big", long.MinValue), new("raw", "x"u8.ToArray()),
            Text("text", "é"), new("at", time), Text("mood", "odd"), new("volume", 3),
        ];
        List<Talk> talk = await TalkAsync(
            Event("headers", "", headers),
            Event("headers"),
            Event("read", "bytes"),
            Event("read"),
            Event("mood", "glad"),
            Event("sketch", """{"circle":4}""", Text("id", "s-1")),
            Event("mixed", """{"words":["a","b"],"n":2}""", Text("reader", "r")));

        HeadersEvent read = Assert.IsType<Talk.Headers>(talk[0]).Value;
        Assert.Equal(
            new HeadersEvent
            {
                Flag = true,
                Tiny = -1,
                Small = -2,
                Plain = -3,
                Big = long.MinValue,
                Raw = "x"u8.ToArray(),
                Text = "é",
                At = time,
#pragma warning disable SMW1008 // What the model does not know is to survive.
                Mood = new Mood("odd"),
                Volume = Volume.Loud,
#pragma warning restore SMW1008
            },
            read);
        Assert.Equal(new HeadersEvent(), Assert.IsType<Talk.Headers>(talk[1]).Value);
        Assert.Equal("bytes"u8.ToArray(), Assert.IsType<Talk.Read>(talk[2]).Value.Payload!.Value.ToArray());
        Assert.Null(Assert.IsType<Talk.Read>(talk[3]).Value.Payload);
        Assert.Equal(Mood.Glad, Assert.IsType<Talk.Mood>(talk[4]).Value.Mood);
        Assert.Equal(new SketchEvent { Id = "s-1", Figure = new Figure.Circle(4) }, Assert.IsType<Talk.Sketch>(talk[5]).Value);
        Assert.Equal(new MixedEvent { Reader = "r", Words = ["a", "b"], Count = 2 }, Assert.IsType<Talk.Mixed>(talk[6]).Value);
    }

    [Fact]
    public async Task An_event_that_the_model_does_not_know_keeps_its_payload()
    {
        List<Talk> talk = await TalkAsync(Event("dance", """{"steps":3}"""), Event("dance", "\0\u0001"), Event("dance"));
        Assert.Equal(3, Assert.IsType<Talk.Unknown>(talk[0]).Value.AsJson().GetProperty("steps").GetInt32());
        Assert.All(talk, unknown => Assert.Equal("dance", Assert.IsType<Talk.Unknown>(unknown).Name));
        Assert.Equal("\0\u0001"u8, Assert.IsType<Talk.Unknown>(talk[1]).Value.Bytes.Span);
        Assert.True(Assert.IsType<Talk.Unknown>(talk[2]).Value.Bytes.IsEmpty);
    }

    [Fact]
    public async Task An_event_without_a_name_is_malformed()
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => TalkAsync(Event("", "{}")));
        Assert.Contains(":event-type", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_there_for_callers()
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(
            () => TalkAsync(Event("line", "fine"), Event("sketch", """{"circle":[]}""", Text("id", "s-1"))));
        Assert.Equal("""{"circle":[]}"""u8.ToArray(), exception.ResponseBody.ToArray());
    }

    [Fact]
    public async Task An_event_s_union_must_have_one_member_where_it_is_needed()
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(
            () => TalkAsync(Event("sketch", """{"circle":4,"square":1}""", Text("id", "s-1"))));
        Assert.Contains("\"circle\" and \"square\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_modeled_error_is_thrown_with_its_members_from_between_the_events()
    {
        List<Talk> talk = [];
        HungUp error = await Assert.ThrowsAsync<HungUp>(() =>
            TalkAsync(talk, Event("line", "last"), Exception("hangUp", """{"message":"bye","minutes":3}"""), Event("line", "never")));
        Assert.Single(talk);
        Assert.Equal(("bye", 3, "HungUp", HttpStatusCode.OK, "r-1"), (error.Message, error.Minutes, error.ErrorCode, error.StatusCode, error.RequestId));
    }

    [Fact]
    public async Task The_members_of_an_error_come_from_the_message_and_not_from_the_response()
    {
        Kicked error = await Assert.ThrowsAsync<Kicked>(() => TalkAsync(Exception("kicked", """{"Message":"out","room":"hall"}""", Text("by", "owner"))));
        Assert.Equal(("out", "owner", "hall"), (error.Message, error.By, error.Room));
    }

    [Fact]
    public async Task A_modeled_error_whose_payload_is_unreadable_is_still_that_error() =>
        Assert.Null((await Assert.ThrowsAsync<HungUp>(() => TalkAsync(Exception("hangUp", "[1")))).Minutes);

    [Fact]
    public async Task Errors_that_are_not_modeled_are_the_service_s_own_exception()
    {
        ChatException error = await Assert.ThrowsAsync<ChatException>(() => TalkAsync(Error("internal-error", "An unknown error occurred.")));
        Assert.Equal(("internal-error", "An unknown error occurred."), (error.ErrorCode, error.Message));
        ChatException exception = await Assert.ThrowsAsync<ChatException>(() => TalkAsync(Exception("surprise", """{"message":"boo"}""")));
        Assert.Equal(("surprise", "boo"), (exception.ErrorCode, exception.Message));
    }

    [Fact]
    public async Task An_error_before_the_stream_is_thrown_by_the_call()
    {
        using ChatClient client = Chat.Client(new CannedHandler(new MemoryStream("""{"message":"full","free":0}"""u8.ToArray()), ("x-amzn-ErrorType", "Overloaded"))
        {
            Status = HttpStatusCode.ServiceUnavailable,
        });
        Assert.Equal(("full", 0), await Assert.ThrowsAsync<Overloaded>(() => client.ListenAsync()) is var error ? (error.Message, error.Free) : default);
    }

    [Fact]
    public async Task A_response_without_a_header_that_it_must_have_is_refused_and_closed()
    {
        TrackedStream body = new(Encode(Event("line", "x")));
        using ChatClient client = Chat.Client(new CannedHandler(body));
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => client.ConverseAsync(new() { Room = "r", Talk = Chat.Nothing }));
        Assert.Contains("x-session", exception.Message, StringComparison.Ordinal);
        Assert.True(body.IsDisposed);
    }

    private static Stream Body(params Frame[] messages) => new MemoryStream(Encode(messages));

    private static Task<List<Talk>> TalkAsync(params Frame[] messages) => TalkAsync([], messages);

    private static async Task<List<Talk>> TalkAsync(List<Talk> talk, params Frame[] messages)
    {
        using ChatClient client = Chat.Client(new CannedHandler(Body(messages), ("x-session", "s"), ("x-amzn-RequestId", "r-1"), ("x-room", "wrong")));
        ConverseOutput output = await client.ConverseAsync(new() { Room = "r", Talk = Chat.Nothing });
        await foreach (Talk item in output.Talk)
        {
            talk.Add(item);
        }
        return talk;
    }
}

using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Example.Chat;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.EventStreams;

public sealed class SendingTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

    [Fact]
    public async Task Each_kind_of_member_is_sent_where_the_model_puts_it()
    {
        DateTimeOffset time = new(2024, 10, 31, 14, 15, 14, TimeSpan.Zero);
        List<Frame> sent = await SendAsync(
            new Talk.Headers(new HeadersEvent
            {
                Flag = false,
                Tiny = -1,
                Small = -2,
                Plain = -3,
                Big = -4,
                Raw = "x"u8.ToArray(),
                Text = "é",
                At = time,
                Mood = Mood.Glad,
                Volume = Volume.Loud,
            }),
            new Talk.Headers(new HeadersEvent()),
            Chat.Line("hello"),
            new Talk.Read(new ReadEvent { Payload = "bytes"u8.ToArray() }),
            new Talk.Read(new ReadEvent()),
            new Talk.Mood(new MoodEvent { Mood = Mood.Glad }),
            new Talk.Sketch(new SketchEvent { Id = "s", Figure = new Figure.Circle(4) }),
            new Talk.Sketch(new SketchEvent { Id = "s" }),
            new Talk.Mixed(new MixedEvent { Reader = "r", Words = ["a"], Count = 2 }),
            new Talk.Typing(new TypingEvent()));

        Assert.Equal(
            [
                ":message-type=event :event-type=headers flag=bool:False tiny=SByte:-1 small=Int16:-2 plain=Int32:-3 big=Int64:-4 raw=blob:x text=é "
                    + "at=time:2024-10-31T14:15:14.0000000+00:00 mood=glad volume=Int32:3 []",
                ":message-type=event :event-type=headers []",
                ":message-type=event :event-type=line :content-type=text/plain [hello]",
                ":message-type=event :event-type=read :content-type=application/octet-stream [bytes]",
                ":message-type=event :event-type=read []",
                ":message-type=event :event-type=mood :content-type=text/plain [glad]",
                ":message-type=event :event-type=sketch :content-type=application/json id=s [{\"circle\":4}]",
                ":message-type=event :event-type=sketch id=s []",
                ":message-type=event :event-type=mixed :content-type=application/json reader=r [{\"words\":[\"a\"],\"n\":2}]",
                ":message-type=event :event-type=typing :content-type=application/json [{}]",
            ],
            sent.Select(Show));
    }

    [Fact]
    public async Task An_error_and_an_event_of_a_newer_model_can_be_sent()
    {
        using System.Text.Json.JsonDocument steps = System.Text.Json.JsonDocument.Parse("""{"steps":3}""");
        List<Frame> sent = await SendAsync(
            new Talk.HangUp(new HungUp("bye") { Minutes = 3 }),
            new Talk.Kicked(new Kicked("out") { By = "owner", Room = "hall" }),
            new Talk.Unknown("dance", UnknownValue.FromJson(steps.RootElement)),
            new Talk.Unknown("rest", new UnknownValue(default, "application/json")));

        Assert.Equal(
            [
                ":message-type=exception :exception-type=hangUp :content-type=application/json [{\"message\":\"bye\",\"minutes\":3}]",
                ":message-type=exception :exception-type=kicked :content-type=application/json by=owner [{\"Message\":\"out\",\"room\":\"hall\"}]",
                ":message-type=event :event-type=dance :content-type=application/json [{\"steps\":3}]",
                ":message-type=event :event-type=rest []",
            ],
            sent.Select(Show));
    }

    [Fact]
    public async Task The_request_announces_signed_events_and_carries_its_other_members()
    {
        CannedHandler handler = Answer();
        await ConverseAsync(handler, Chat.Of(Chat.Line("a")));

        HttpRequestMessage request = handler.Request!;
        Assert.Equal("/rooms/hall/conversation", request.RequestUri!.AbsolutePath);
        Assert.Equal("en", string.Concat(request.Headers.GetValues("x-language")));
        Assert.Equal("application/vnd.amazon.eventstream", request.Content!.Headers.ContentType!.MediaType);
        Assert.Equal("STREAMING-AWS4-HMAC-SHA256-EVENTS", string.Concat(request.Headers.GetValues("X-Amz-Content-Sha256")));
        Assert.Contains("x-amz-content-sha256", string.Concat(request.Headers.GetValues("Authorization")), StringComparison.Ordinal);
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), (request.Version, request.VersionPolicy));
    }

    [Fact]
    public async Task Each_event_is_signed_after_the_one_before_and_a_signed_nothing_ends_the_stream()
    {
        CannedHandler handler = Answer();
        await ConverseAsync(handler, Chat.Of(Chat.Line("a"), Chat.Line("b")));

        List<Frame> signed = Decode(handler.Sent);
        Assert.Equal(3, signed.Count);
        Assert.Equal(
            [":message-type=event :event-type=line :content-type=text/plain [a]", ":message-type=event :event-type=line :content-type=text/plain [b]"],
            signed.Take(2).Select(message => Show(Assert.Single(Decode(message.Payload)))));
        Assert.True(signed[2].Payload.IsEmpty);

        string authorization = string.Concat(handler.Request!.Headers.GetValues("Authorization"));
        string previous = authorization[(authorization.IndexOf("Signature=", StringComparison.Ordinal) + "Signature=".Length)..];
        foreach (Frame message in signed)
        {
            Assert.Equal([":date", ":chunk-signature"], message.Headers.Select(header => header.Name));
            Assert.Equal(Now, message.Headers[0].Value);
            string expected = Signature(previous, message);
            Assert.Equal(expected, Convert.ToHexStringLower(((ReadOnlyMemory<byte>)message.Headers[1].Value).Span));
            previous = expected;
        }
    }

    [Fact]
    public async Task Events_of_an_operation_without_authentication_go_as_they_are()
    {
        CannedHandler handler = new(new MemoryStream("""{"text":"hello"}"""u8.ToArray()));
        using ChatClient client = Chat.Client(handler);
        DictateOutput output = await client.DictateAsync(new() { Speech = Sounds("he", "llo") });

        Assert.Equal("hello", output.Text);
        Assert.Equal(["he", "llo"], Decode(handler.Sent).Select(message => Encoding.UTF8.GetString(message.Payload.Span)));
        Assert.False(handler.Request!.Headers.Contains("Authorization"));
        Assert.False(handler.Request.Headers.Contains("X-Amz-Content-Sha256"));
        Assert.Equal(HttpVersionPolicy.RequestVersionOrLower, handler.Request.VersionPolicy);
    }

    [Fact]
    public async Task What_the_caller_s_events_throw_is_thrown_by_the_call_as_it_is()
    {
        IOException broken = new("the microphone was unplugged");
        CannedHandler handler = Answer();
        IOException thrown = await Assert.ThrowsAsync<IOException>(() => ConverseAsync(handler, Failing(broken)));
        Assert.Same(broken, thrown);
    }

    [Fact]
    public async Task An_event_that_no_message_can_hold_is_refused()
    {
        Talk tooLong = new Talk.Headers(new HeadersEvent { Text = new string('x', 65_536) });
        await Assert.ThrowsAsync<ArgumentException>(() => ConverseAsync(Answer(), Chat.Of(tooLong)));
        await Assert.ThrowsAsync<ArgumentException>(() => ConverseAsync(Answer(), Chat.Of([null!])));
    }

    [Fact]
    public async Task A_request_with_events_is_not_repeated()
    {
        CannedHandler handler = new(new MemoryStream()) { Status = HttpStatusCode.ServiceUnavailable };
        await Assert.ThrowsAsync<ChatException>(() => ConverseAsync(handler, Chat.Of(Chat.Line("a")), maxAttempts: 3));
        Assert.Equal(1, handler.Calls);
    }

    [Fact]
    public async Task A_call_takes_as_long_as_its_events_whatever_the_limit_of_an_attempt_is()
    {
        ClientOptions options = Chat.Options();
        options = new() { Region = options.Region, Endpoint = options.Endpoint, Credentials = options.Credentials, AttemptTimeout = TimeSpan.FromMilliseconds(20) };
        CannedHandler handler = Answer();
        using ChatClient client = Chat.Client(handler, options);
        using ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = Slowly(TimeSpan.FromMilliseconds(200)) });
        Assert.Equal(2, Decode(handler.Sent).Count);
    }

    [Fact]
    public async Task No_more_events_are_taken_once_the_call_has_failed()
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ChatClient client = Chat.Client(new HastyHandler(HttpStatusCode.BadRequest));
        await Assert.ThrowsAsync<ChatException>(() => client.ConverseAsync(new() { Room = "hall", Talk = Chat.ThenSilence(ended) }));
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task No_more_events_are_taken_once_the_answer_is_disposed()
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ChatClient client = Chat.Client(new HastyHandler(HttpStatusCode.OK));
        ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = Chat.ThenSilence(ended) });
        await Task.Delay(20);
        Assert.False(ended.Task.IsCompleted);
        output.Dispose();
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Events_are_checked_only_where_requests_are()
    {
#pragma warning disable SMW1004 // Here the client is to say so.
        Talk tooLong = new Talk.Sketch(new SketchEvent { Id = "12345" });
#pragma warning restore SMW1004
        CannedHandler unchecked_ = Answer();
        await ConverseAsync(unchecked_, Chat.Of(tooLong));
        Assert.Equal(2, Decode(unchecked_.Sent).Count);
        RequestValidationException exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => ConverseAsync(Answer(), Chat.Of(Chat.Line("a"), tooLong), validates: true));
        Assert.Equal("/sketch/id", Assert.Single(exception.Violations).Path);
    }

    private static CannedHandler Answer() => new(new MemoryStream(), ("x-session", "s"));

    private static async Task<List<Frame>> SendAsync(params Talk[] events)
    {
        CannedHandler handler = Answer();
        await ConverseAsync(handler, Chat.Of(events));
        return [.. Decode(handler.Sent).SkipLast(1).Select(message => Assert.Single(Decode(message.Payload)))];
    }

    private static async Task ConverseAsync(CannedHandler handler, IAsyncEnumerable<Talk> talk, bool validates = false, int maxAttempts = 1)
    {
        ClientOptions options = new()
        {
            Region = "eu-west-1",
            Endpoint = new Uri("https://chat.example.com"),
            Credentials = Chat.Options().Credentials,
            ValidateRequests = validates,
            MaxAttempts = maxAttempts,
            TimeProvider = new StoppedClock(Now),
        };
        using ChatClient client = Chat.Client(handler, options);
        using ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Language = "en", Talk = talk });
    }

    private static async IAsyncEnumerable<Speech> Sounds(params string[] sounds)
    {
        foreach (string sound in sounds)
        {
            await Task.Yield();
            yield return new Speech.Sound(new ReadEvent { Payload = Encoding.UTF8.GetBytes(sound) });
        }
    }

    private static async IAsyncEnumerable<Talk> Slowly(TimeSpan wait, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Delay(wait, cancellationToken);
        yield return Chat.Line("a");
    }

    private static async IAsyncEnumerable<Talk> Failing(Exception exception)
    {
        yield return Chat.Line("a");
        await Task.Yield();
        throw exception;
    }

    /// <summary>The signature of a message by the words of the specification.</summary>
    private static string Signature(string previous, Frame message)
    {
        byte[] headers = [5, .. ":date"u8, 8, .. BitConverter.GetBytes(Now.ToUnixTimeMilliseconds()).Reverse()];
        string text = string.Join('\n', "AWS4-HMAC-SHA256-PAYLOAD", "20260102T030405Z", "20260102/eu-west-1/chat/aws4_request", previous, Hash(headers), Hash(message.Payload.Span));
        byte[] key = new[] { "20260102", "eu-west-1", "chat", "aws4_request" }
            .Aggregate("AWS4secret"u8.ToArray(), (key, part) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part)));
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

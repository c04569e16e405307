using System.Runtime.CompilerServices;
using Smithwright.Runtime.EventStreams;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class EventStreamBodyTests
{
    private static readonly EventCodec<string> Codec = new() { Write = static (message, text) => message.SetPayload(text, "text/plain") };

    [Fact]
    public async Task Each_event_is_flushed_and_before_them_the_head_of_the_request()
    {
        List<string> steps = [];
        PreparedRequest request = await PrepareAsync(Events(steps, "a", "b"));
        await request.Body!.CreateContent().CopyToAsync(new RecordingStream(steps));
        Assert.Equal(["flush", "event a", "write", "flush", "event b", "write", "flush"], steps);
    }

    [Fact]
    public async Task Events_are_sent_only_once()
    {
        PreparedRequest request = await PrepareAsync(Events([], "a"));
        Assert.False(request.CanRepeat);
        await request.Body!.CreateContent().CopyToAsync(Stream.Null);
        await Assert.ThrowsAsync<InvalidOperationException>(() => request.Body.CreateContent().CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Disposing_the_body_ends_the_wait_for_the_next_event()
    {
        PreparedRequest request = await PrepareAsync(NeverAsync());
        Task sending = request.Body!.CreateContent().CopyToAsync(Stream.Null);
        Assert.False(sending.IsCompleted);
        request.Body.Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Null(request.Events!.Failure);
    }

    [Fact]
    public void Events_must_be_given() => Assert.Throws<ArgumentNullException>(() => new HttpRequestBuilder(new RequestSettings()).SetEvents(null!, Codec));

    private static ValueTask<PreparedRequest> PrepareAsync(IAsyncEnumerable<string> events)
    {
        HttpRequestBuilder builder = new(new());
        builder.SetEvents(events, Codec);
        return builder.BuildAsync(CancellationToken.None);
    }

    private static async IAsyncEnumerable<string> Events(List<string> steps, params string[] texts)
    {
        foreach (string text in texts)
        {
            await Task.Yield();
            steps.Add("event " + text);
            yield return text;
        }
    }

    private static async IAsyncEnumerable<string> NeverAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        yield break;
    }

    private sealed class RecordingStream(List<string> steps) : MemoryStream
    {
        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            steps.Add("flush");
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            steps.Add("write");
            return ValueTask.CompletedTask;
        }
    }
}

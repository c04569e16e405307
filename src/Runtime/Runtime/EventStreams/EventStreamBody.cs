using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// The events of a request: a body that comes into being while it is sent, so that it is sent once only. Disposing ends the sending.
/// </summary>
internal abstract class EventStreamBody : LiveBody
{
    private readonly CancellationTokenSource _ended = new();
    private int _started;

    /// <summary>What signs the events, from when the request has been signed; null when they are not.</summary>
    public EventSigner? Signer { get; set; }

    public sealed override string ContentType => "application/vnd.amazon.eventstream";

    public override HttpContent CreateContent() => new EventStreamContent(this);

    public override void Dispose() => _ended.Cancel();

    public async Task SendAsync(Stream target, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            throw new InvalidOperationException("A request with events can be sent only once.");
        }
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _ended.Token);
        // What precedes the body goes out now: a service may answer before it gets an event.
        await target.FlushAsync(linked.Token).ConfigureAwait(false);
        using EventFramer framer = new(Signer);
        IAsyncEnumerator<EventMessage> messages = Messages(linked.Token).GetAsyncEnumerator(linked.Token);
        await using ConfiguredAsyncDisposable ended = messages.ConfigureAwait(false);
        while (await NextAsync(messages, framer, linked.Token).ConfigureAwait(false) is { } frame)
        {
            await target.WriteAsync(frame, linked.Token).ConfigureAwait(false);
            await target.FlushAsync(linked.Token).ConfigureAwait(false);
        }

        if (framer.End() is { IsEmpty: false } end)
        {
            await target.WriteAsync(end, linked.Token).ConfigureAwait(false);
        }
    }

    /// <summary>The messages of the events; each is valid until the next is asked for.</summary>
    protected abstract IAsyncEnumerable<EventMessage> Messages(CancellationToken cancellationToken);

    private async ValueTask<ReadOnlyMemory<byte>?> NextAsync(IAsyncEnumerator<EventMessage> messages, EventFramer framer, CancellationToken cancellationToken)
    {
        try
        {
            // A bare null would become an empty memory.
            return await messages.MoveNextAsync().ConfigureAwait(false) ? framer.Frame(messages.Current) : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Failure = ExceptionDispatchInfo.Capture(exception);
            throw;
        }
    }
}

using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// The events of a response, read as they arrive and not kept. Whoever gets them either enumerates them, once, or disposes them: both end by
/// closing the connection.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="messages">What reads its messages, made when the first is asked for.</param>
/// <param name="interpreter">What makes events of them.</param>
/// <param name="failure">What explains why one could not be read.</param>
internal sealed class EventStream<TEvent>(ResponseStream body, Func<EventStreamReader> messages, EventInterpreter<TEvent> interpreter, EventStreamFailure failure)
    : IAsyncEnumerable<TEvent>, IDisposable
{
    private int _taken;

    public IAsyncEnumerator<TEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(body.IsDisposed, this);
        if (Interlocked.Exchange(ref _taken, 1) != 0)
        {
            throw new InvalidOperationException("The events of a response can be enumerated only once: they are not kept.");
        }
        return new EventEnumerator<TEvent>(messages(), interpreter, failure, cancellationToken);
    }

    public void Dispose() => body.Dispose();
}

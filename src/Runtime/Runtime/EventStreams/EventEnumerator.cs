using System.Runtime.ExceptionServices;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Runtime.EventStreams;

/// <summary>Reads events one after the other and closes the connection in the end.</summary>
internal sealed class EventEnumerator<TEvent>(
    EventStreamReader messages, EventInterpreter<TEvent> interpreter, EventStreamFailure failure, CancellationToken cancellationToken) : IAsyncEnumerator<TEvent>
{
    private bool _ended;

    public TEvent Current { get; private set; } = default!;

    public async ValueTask<bool> MoveNextAsync()
    {
        if (_ended)
        {
            return false;
        }
        // Until there is an event: whatever is thrown ends the enumeration.
        _ended = true;
        EventMessage? message = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            message = await messages.ReadAsync(cancellationToken).ConfigureAwait(false);
            while (message is not null && InitialMessage.IsResponse(message))
            {
                message = await messages.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            if (message is null)
            {
                return false;
            }
            Current = interpreter.Read(message);
            _ended = false;
            return true;
        }
        catch (Exception exception)
        {
            if (failure.Explain(exception, message) is { } explained)
            {
                ExceptionDispatchInfo.Throw(explained);
            }
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        _ended = true;
        return messages.DisposeAsync();
    }
}

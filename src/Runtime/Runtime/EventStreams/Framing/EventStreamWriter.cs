using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>Writes messages to a stream one after the other. It is not safe for use by several threads at once.</summary>
internal sealed class EventStreamWriter : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly PooledBufferWriter _buffer = new();

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">The stream, which is disposed with the writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public EventStreamWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>Writes a message and flushes, so that the receiver can act on it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the wait; the stream may then end within a message.</param>
    /// <returns>A task that ends when the message has been handed to the stream.</returns>
    /// <exception cref="ArgumentException">The message is longer than the format allows.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async ValueTask WriteAsync(EventMessage message, CancellationToken cancellationToken = default)
    {
        _buffer.Clear();
        EventMessageEncoder.Encode(message, _buffer);
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Disposes the stream. No write may be under way.</summary>
    /// <returns>A task that ends when the stream is disposed.</returns>
    public ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        return _stream.DisposeAsync();
    }
}

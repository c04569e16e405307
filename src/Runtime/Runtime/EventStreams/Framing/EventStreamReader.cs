using System.Buffers;
using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>
/// Reads the messages of a stream one after the other. It takes from the stream no more than has come, and keeps no more than one message
/// and what came with it. It is not safe for use by several threads at once.
/// </summary>
internal sealed class EventStreamReader : IAsyncDisposable
{
    private const int InitialSize = 8 * 1024;

    private readonly Stream _stream;
    private readonly EventMessageDecoder _decoder;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _start;
    private int _end;
    private EventMessage? _next;

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The stream, which is disposed with the reader.</param>
    /// <param name="maxMessageBytes">The length of the longest message to accept; by default the format's own limit, about 24 MiB.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is shorter than the shortest message, 16 bytes.</exception>
    public EventStreamReader(Stream stream, int maxMessageBytes = EventFrame.LongestMessage)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _decoder = new EventMessageDecoder(maxMessageBytes);
    }

    /// <summary>Reads the next message.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The message, or null where the stream has ended.</returns>
    /// <exception cref="EventStreamException">The bytes are no message, a longer one than is accepted, or end within one.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The reader has been disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async ValueTask<EventMessage?> ReadAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_bytes.Length == 0, this);
        if (_next is { } next)
        {
            _next = null;
            return next;
        }

        while (true)
        {
            if (_decoder.TryDecode(_bytes.AsSpan(_start, _end - _start), out EventMessage? message, out int length))
            {
                _start += length;
                return message;
            }
            MakeRoom(length);
            int read = await _stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read > 0)
            {
                _end += read;
            }
            else
            {
                return _start == _end ? null : throw new EventStreamException("The stream ends within a message.") { IsIncomplete = true };
            }
        }
    }

    /// <summary>Reads the next message and leaves it to be read again.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async ValueTask<EventMessage?> PeekAsync(CancellationToken cancellationToken = default) =>
        _next ??= await ReadAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Reads all messages up to the end of the stream.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The messages, as they arrive.</returns>
    /// <inheritdoc cref="ReadAsync" path="/exception"/>
    public async IAsyncEnumerable<EventMessage> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } message)
        {
            yield return message;
        }
    }

    /// <summary>Disposes the stream. No read may be under way.</summary>
    /// <returns>A task that ends when the stream is disposed.</returns>
    public ValueTask DisposeAsync()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _start = _end = 0;
        _next = null;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
        return _stream.DisposeAsync();
    }

    /// <summary>Moves what is left to the front, and into a larger array where a message needs one.</summary>
    private void MakeRoom(int length)
    {
        int left = _end - _start;
        byte[] source = _bytes;
        if (length > source.Length)
        {
            _bytes = ArrayPool<byte>.Shared.Rent(length);
        }
        if (_start > 0 || _bytes != source)
        {
            source.AsSpan(_start, left).CopyTo(_bytes);
        }
        if (_bytes != source)
        {
            ArrayPool<byte>.Shared.Return(source, clearArray: true);
        }
        _start = 0;
        _end = left;
    }
}

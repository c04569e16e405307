using System.Security.Cryptography;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>
/// A body in memory. What it was written into is given back when the call is over and nobody is sending it any more: a handler that sends one
/// request twice and takes the faster answer may still be reading then.
/// </summary>
internal sealed class BufferedBody : RequestBody
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PooledBufferWriter? _buffer;
    // The call, and every sending that is under way.
    private int _readers = 1;
    private int _isDisposed;

    public BufferedBody(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>A body that is still being written; the buffer is given back with the body.</summary>
    public BufferedBody(PooledBufferWriter buffer) => _buffer = buffer;

    public ReadOnlyMemory<byte> Bytes => _buffer?.WrittenMemory ?? _bytes;

    public override bool CanRepeat => true;

    public override HttpContent CreateContent() => new BufferedContent(this);

    public override ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken)
    {
        if (algorithm == HashAlgorithmName.SHA256)
        {
            return new(SHA256.HashData(Bytes.Span));
        }
        using IncrementalHash hash = IncrementalHash.CreateHash(algorithm);
        hash.AppendData(Bytes.Span);
        return new(hash.GetHashAndReset());
    }

    /// <summary>Sends the body.</summary>
    /// <exception cref="ObjectDisposedException">The call is over.</exception>
    public async Task SendAsync(Stream target, CancellationToken cancellationToken)
    {
        BeginReading();
        try
        {
            await target.WriteAsync(Bytes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            EndReading();
        }
    }

    /// <inheritdoc cref="SendAsync"/>
    public void Send(Stream target)
    {
        BeginReading();
        try
        {
            target.Write(Bytes.Span);
        }
        finally
        {
            EndReading();
        }
    }

    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            EndReading();
        }
    }

    private void BeginReading()
    {
        int readers;
        do
        {
            readers = Volatile.Read(ref _readers);
            ObjectDisposedException.ThrowIf(readers == 0, this);
        }
        while (Interlocked.CompareExchange(ref _readers, readers + 1, readers) != readers);
    }

    private void EndReading()
    {
        if (Interlocked.Decrement(ref _readers) == 0)
        {
            _buffer?.Dispose();
        }
    }
}

namespace Smithwright.Runtime.Tests.EventStreams;

/// <summary>A stream that gives no more than some bytes a read and, where it is endless, waits for more instead of ending.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int pieceLength, bool endless = false) : MemoryStream(bytes, writable: false)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        int read = await base.ReadAsync(buffer[..Math.Min(buffer.Length, pieceLength)], cancellationToken);
        if (read == 0 && endless)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        return read;
    }
}

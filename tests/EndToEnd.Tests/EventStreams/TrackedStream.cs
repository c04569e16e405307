namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>Some bytes, after which it waits, ends or fails; tells whether it was disposed.</summary>
internal sealed class TrackedStream(byte[] bytes, bool waits = false, Exception? failure = null) : MemoryStream(bytes, writable: false)
{
    public bool IsDisposed { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, cancellationToken);
        if (read == 0 && failure is not null)
        {
            throw failure;
        }
        if (read == 0 && waits)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

namespace Smithwright.Runtime.Streams;

/// <summary>The body of a response, which it closes together with itself.</summary>
/// <param name="response">The response.</param>
/// <param name="body">Its body.</param>
/// <param name="sending">What is still being sent, which nobody will answer any more.</param>
internal sealed class ResponseStream(HttpResponseMessage response, Stream body, IDisposable? sending) : ForwardOnlyStream
{
    private volatile bool _isDisposed;

    public bool IsDisposed => _isDisposed;

    public override bool CanRead => body.CanRead;

    public override int Read(Span<byte> buffer) => body.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        body.ReadAsync(buffer, cancellationToken);

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        body.CopyToAsync(destination, bufferSize, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            sending?.Dispose();
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}

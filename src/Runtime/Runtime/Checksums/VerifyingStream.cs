using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.Checksums;

/// <summary>Compares what is read with a checksum, once all of it was read.</summary>
/// <param name="body">What is read.</param>
/// <param name="checksum">What takes the checksum.</param>
/// <param name="expected">The checksum that was announced, in base64.</param>
/// <param name="failure">What to throw when it is another one.</param>
internal sealed class VerifyingStream(Stream body, Checksum checksum, string expected, Func<Exception> failure) : ForwardOnlyStream
{
    private string? _found;

    public override bool CanRead => body.CanRead;

    public override int Read(Span<byte> buffer)
    {
        int read = body.Read(buffer);
        Note(buffer[..read], isEnd: read == 0 && buffer.Length > 0);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Note(buffer.Span[..read], isEnd: read == 0 && buffer.Length > 0);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            checksum.Dispose();
            body.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Note(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (!isEnd)
        {
            checksum.Append(bytes);
            return;
        }
        _found ??= checksum.Finish();
        if (_found != expected)
        {
            throw failure();
        }
    }
}

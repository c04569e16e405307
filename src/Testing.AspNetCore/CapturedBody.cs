using Smithwright.Runtime.Streams;

namespace Smithwright.Testing.AspNetCore;

/// <summary>A body that is kept as it is read.</summary>
internal sealed class CapturedBody(Stream body, LocalRequest request) : ForwardOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        int read = body.Read(buffer);
        request.Append(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        request.Append(buffer.Span[..read]);
        return read;
    }
}

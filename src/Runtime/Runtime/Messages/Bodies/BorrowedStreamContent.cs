using System.Net;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>Like the framework's <c>StreamContent</c>, but it leaves the stream open when the request is disposed.</summary>
internal sealed class BorrowedStreamContent(Stream stream, long? length) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => stream.CopyToAsync(target);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken) =>
        stream.CopyToAsync(target, cancellationToken);

    protected override bool TryComputeLength(out long result)
    {
        result = length ?? 0;
        return length is not null;
    }
}

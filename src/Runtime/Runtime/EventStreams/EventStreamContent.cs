using System.Net;

namespace Smithwright.Runtime.EventStreams;

/// <summary>The content of a request that sends events: of unknown length, flushed event by event.</summary>
internal sealed class EventStreamContent(EventStreamBody body) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => body.SendAsync(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        body.SendAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

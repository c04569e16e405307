using System.Net;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>The content of one attempt, which lets its body know when it is being sent.</summary>
internal sealed class BufferedContent(BufferedBody body) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => body.SendAsync(target, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken) =>
        body.SendAsync(target, cancellationToken);

    protected override void SerializeToStream(Stream target, TransportContext? context, CancellationToken cancellationToken) => body.Send(target);

    protected override bool TryComputeLength(out long length)
    {
        length = body.Bytes.Length;
        return true;
    }
}

using System.ComponentModel;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Server;

namespace Smithwright.Runtime.EventStreams;

/// <summary>The message <c>initial-request</c> of an event stream (https://smithy.io/2.0/aws/amazon-eventstream.html).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InitialRequestMessage : InitialRequest
{
    private InitialRequestMessage()
    {
    }

    /// <summary>The reader of the message, which has no state.</summary>
    public static InitialRequestMessage Instance { get; } = new();

    internal override async ValueTask ReadAsync(HttpRequestReader reader, CancellationToken cancellationToken)
    {
        EventStreamReader messages = reader.OpenMessages();
        if (await messages.PeekAsync(cancellationToken).ConfigureAwait(false) is { } message && InitialMessage.IsRequest(message))
        {
            await messages.ReadAsync(cancellationToken).ConfigureAwait(false);
            reader.Content = message.Payload.ToArray();
        }
    }
}
